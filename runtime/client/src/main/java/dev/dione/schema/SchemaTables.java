package dev.dione.schema;

import dev.dione.D1;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.Ddl;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.error.D1SchemaException;
import dev.dione.internal.RowJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The tables of one database beside the schema of the entities. */
public final class SchemaTables {
  private static final String SELECT_COLUMNS =
      """
      SELECT m.name, c.name, c.type, c."notnull", c.pk
      FROM sqlite_master AS m, pragma_table_info(m.name) AS c
      WHERE m.type = 'table' AND m.name COLLATE NOCASE IN (SELECT value FROM json_each(?1))
      ORDER BY m.name, c.cid""";

  private final D1 d1;
  private final SchemaDef schema;

  /** The tables of this schema in this database. */
  public SchemaTables(D1 d1, SchemaDef schema) {
    this.d1 = d1;
    this.schema = schema;
  }

  /**
   * Creates what is missing, after it has compared what is there.
   *
   * @throws D1SchemaException if a table differs; nothing is created then
   */
  public void create() {
    compare(false);
    d1.batch(
        Ddl.statements(schema).stream()
            .map(sql -> new Statement(sql, List.of(), "createTables"))
            .toList());
  }

  /**
   * Compares every table.
   *
   * @throws D1SchemaException if a table is missing or differs
   */
  public void check() {
    compare(true);
  }

  private void compare(boolean missingTablesCount) {
    Map<String, List<StoredColumn>> stored = stored();
    List<String> differences = new ArrayList<>();
    for (TableDef table : schema.tables()) {
      List<StoredColumn> columns = stored.get(table.name().toLowerCase(Locale.ROOT));
      if (columns != null) {
        compare(table, columns, differences);
      } else if (missingTablesCount) {
        differences.add("table " + table.name() + " is missing: call createTables()");
      }
    }
    if (!differences.isEmpty()) {
      throw new D1SchemaException(d1.description(), differences);
    }
  }

  private Map<String, List<StoredColumn>> stored() {
    Object[] names = schema.tables().stream().map(TableDef::name).toArray();
    Result result =
        d1.run(new Statement(SELECT_COLUMNS, List.of(RowJson.of(names)), "checkSchema"));
    Map<String, List<StoredColumn>> stored = new LinkedHashMap<>();
    for (List<?> row : result.rows()) {
      StoredColumn column =
          new StoredColumn(
              String.valueOf(row.get(0)),
              String.valueOf(row.get(1)),
              String.valueOf(row.get(2)),
              Objects.equals(row.get(3), 1L),
              row.get(4) instanceof Long position ? position.intValue() : 0);
      stored
          .computeIfAbsent(column.table().toLowerCase(Locale.ROOT), t -> new ArrayList<>())
          .add(column);
    }
    return stored;
  }

  private static void compare(TableDef table, List<StoredColumn> stored, List<String> differences) {
    for (ColumnDef wanted : table.columns()) {
      stored.stream()
          .filter(c -> c.name().equalsIgnoreCase(wanted.name()))
          .findFirst()
          .ifPresentOrElse(
              found -> compare(table, wanted, found, differences),
              () ->
                  differences.add(
                      "%s.%s is missing; the entity has %s"
                          .formatted(table.name(), wanted.name(), show(wanted))));
    }
    for (StoredColumn found : stored) {
      if (table.column(found.name()).isEmpty()) {
        differences.add(
            "%s.%s is in the database, and no property of the entity is stored in it"
                .formatted(table.name(), found.name()));
      }
    }
    List<String> key =
        stored.stream()
            .filter(c -> c.keyPosition() > 0)
            .sorted((a, b) -> a.keyPosition() - b.keyPosition())
            .map(StoredColumn::name)
            .toList();
    if (!String.join(",", key).equalsIgnoreCase(String.join(",", table.primaryKey()))) {
      differences.add(
          "%s has the primary key %s; the entity has %s"
              .formatted(table.name(), key, table.primaryKey()));
    }
  }

  private static void compare(
      TableDef table, ColumnDef wanted, StoredColumn found, List<String> differences) {
    // A legacy TEXT PRIMARY KEY may lack NOT NULL; no entity brings a null there.
    boolean sameNull = wanted.notNull() == found.notNull() || found.keyPosition() > 0;
    if (!found.holds(wanted) || !sameNull) {
      differences.add(
          "%s.%s is %s%s; the entity has %s"
              .formatted(
                  table.name(),
                  wanted.name(),
                  found.type().isEmpty() ? "untyped" : found.type(),
                  found.notNull() ? " NOT NULL" : "",
                  show(wanted)));
    }
  }

  private static String show(ColumnDef column) {
    return column.type() + (column.notNull() ? " NOT NULL" : "");
  }
}
