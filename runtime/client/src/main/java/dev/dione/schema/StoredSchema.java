package dev.dione.schema;

import dev.dione.D1;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.dialect.schema.Ddl;
import dev.dione.dialect.schema.Definition;
import dev.dione.dialect.schema.Definition.Kind;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.StoredSql;
import dev.dione.internal.RowJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a database has of the things that a schema names, read in one request. */
final class StoredSchema {
  // A STRICT or other table tells its generated columns in table_xinfo alone; 1 is hidden.
  private static final String SELECT_COLUMNS =
      """
      SELECT m.name, c.name, c.type, c."notnull", c.pk
      FROM sqlite_master AS m, pragma_table_xinfo(m.name) AS c
      WHERE m.type = 'table' AND m.name COLLATE NOCASE IN (SELECT value FROM json_each(?1))
        AND c.hidden <> 1
      ORDER BY m.name, c.cid""";
  private static final String SELECT_DEFINITIONS =
      """
      SELECT type, name, sql
      FROM sqlite_master
      WHERE name COLLATE NOCASE IN (SELECT value FROM json_each(?1)) AND sql IS NOT NULL""";

  private final Map<String, List<StoredColumn>> columns = new HashMap<>();
  private final Map<String, StoredSql> definitions = new HashMap<>();

  private StoredSchema() {}

  /** What the database has. */
  static StoredSchema read(D1 d1, SchemaDef schema) {
    Object[] tables = schema.tables().stream().map(t -> t.name()).toArray();
    Object[] names = Ddl.definitions(schema).stream().map(Definition::name).toArray();
    List<Result> results =
        d1.batch(
            List.of(
                new Statement(SELECT_COLUMNS, List.of(RowJson.of(tables)), "checkSchema"),
                new Statement(SELECT_DEFINITIONS, List.of(RowJson.of(names)), "checkSchema")));
    StoredSchema stored = new StoredSchema();
    results.get(0).rows().forEach(stored::column);
    results.get(1).rows().forEach(stored::definition);
    return stored;
  }

  /** The columns of a table, in order; empty if it is not there. */
  List<StoredColumn> columns(String table) {
    return columns.getOrDefault(lower(table), List.of());
  }

  /** What defines a thing of that kind and name, if it is there. */
  Optional<StoredSql> definition(Kind kind, String name) {
    return Optional.ofNullable(definitions.get(key(kind.name(), name)));
  }

  /** Whether all of it is there. */
  boolean hasAll(List<Definition> definitions) {
    return definitions.stream().allMatch(d -> definition(d.kind(), d.name()).isPresent());
  }

  private void column(List<?> row) {
    StoredColumn column =
        new StoredColumn(
            String.valueOf(row.get(0)),
            String.valueOf(row.get(1)),
            String.valueOf(row.get(2)),
            Objects.equals(row.get(3), 1L),
            row.get(4) instanceof Long position ? position.intValue() : 0);
    columns.computeIfAbsent(lower(column.table()), t -> new ArrayList<>()).add(column);
  }

  private void definition(List<?> row) {
    definitions.put(
        key(String.valueOf(row.get(0)), String.valueOf(row.get(1))),
        new StoredSql(String.valueOf(row.get(2))));
  }

  private static String key(String kind, String name) {
    return lower(kind) + " " + lower(name);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
