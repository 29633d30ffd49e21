package dev.dione.schema;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.dialect.schema.Ddl;
import dev.dione.dialect.schema.Definition;
import dev.dione.dialect.schema.Definition.Kind;
import dev.dione.dialect.schema.FullTextDdl;
import dev.dione.dialect.schema.FullTextDef;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.StoredSql;
import dev.dione.dialect.schema.TableDef;
import dev.dione.error.D1SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of one database, with their indexes, triggers and views, beside the schema. */
public final class SchemaTables {
  private final D1 d1;
  private final SchemaDef schema;

  /** The tables of this schema in this database. */
  public SchemaTables(D1 d1, SchemaDef schema) {
    this.d1 = d1;
    this.schema = schema;
  }

  /**
   * Creates what is missing, after it has compared what is there. A full-text index that is new, or
   * gets a trigger back, takes in the rows that are there already.
   *
   * @throws D1SchemaException if something differs; nothing is created then
   */
  public void create() {
    StoredSchema stored = compare(false);
    List<String> statements = new ArrayList<>(Ddl.statements(schema));
    for (FullTextDef fullText : schema.fullTexts()) {
      // Without one of its triggers it may have missed rows.
      if (!stored.hasAll(Ddl.definitions(schema, fullText))) {
        statements.add(FullTextDdl.rebuild(fullText));
      }
    }
    d1.batch(
        statements.stream().map(sql -> new Statement(sql, List.of(), "createTables")).toList());
  }

  /**
   * Compares everything: tables column by column, indexes, full-text indexes with their triggers,
   * and views by their definitions.
   *
   * @throws D1SchemaException if something is missing or differs
   */
  public void check() {
    compare(true);
  }

  private StoredSchema compare(boolean missingCounts) {
    StoredSchema stored = StoredSchema.read(d1, schema);
    List<String> differences = new ArrayList<>();
    for (TableDef table : schema.tables()) {
      List<StoredColumn> columns = stored.columns(table.name());
      Optional<StoredSql> sql = stored.definition(Kind.TABLE, table.name());
      if (sql.isPresent()) {
        differences.addAll(TableComparison.differences(table, columns, sql.get()));
      } else if (missingCounts) {
        differences.add("table " + table.name() + " is missing: call createTables()");
      }
    }
    for (Definition definition : Ddl.definitions(schema)) {
      if (schema.table(definition.name()).isEmpty() || definition.kind() != Kind.TABLE) {
        compare(definition, stored, missingCounts, differences);
      }
    }
    if (!differences.isEmpty()) {
      throw new D1SchemaException(d1.description(), differences);
    }
    return stored;
  }

  private static void compare(
      Definition wanted, StoredSchema stored, boolean missingCounts, List<String> differences) {
    Optional<StoredSql> found = stored.definition(wanted.kind(), wanted.name());
    String what = wanted.kind().name().toLowerCase(Locale.ROOT) + " " + wanted.name();
    if (found.isPresent() && !found.get().isSame(wanted.sql())) {
      differences.add(
          "%s is defined as: %s; the schema has: %s"
              .formatted(what, onOneLine(found.get().sql()), onOneLine(wanted.sql())));
    } else if (found.isEmpty() && missingCounts) {
      differences.add(what + " is missing: call createTables()");
    }
  }

  private static String onOneLine(String sql) {
    return sql.strip().replaceAll("\\s+", " ");
  }
}
