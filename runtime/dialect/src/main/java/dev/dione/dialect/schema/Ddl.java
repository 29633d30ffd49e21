package dev.dione.dialect.schema;

import static dev.dione.dialect.sql.Names.quote;

import dev.dione.dialect.sql.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a schema as DDL, as a person would: one column a line, quoted only where needed. */
public final class Ddl {
  private Ddl() {}

  /**
   * Every statement in an order that D1 accepts, without semicolons: each table, then its indexes.
   */
  public static List<String> statements(SchemaDef schema) {
    List<String> statements = new ArrayList<>();
    for (TableDef table : schema.tables()) {
      statements.add(table(table));
      table.indexes().forEach(index -> statements.add(index(table, index)));
    }
    return statements;
  }

  /** The whole script, with semicolons and a blank line between tables. */
  public static String script(SchemaDef schema) {
    StringBuilder script = new StringBuilder();
    for (TableDef table : schema.tables()) {
      script.append(script.isEmpty() ? "" : "\n").append(table(table)).append(";\n");
      for (IndexDef index : table.indexes()) {
        script.append('\n').append(index(table, index)).append(";\n");
      }
    }
    return script.toString();
  }

  /** {@code CREATE TABLE IF NOT EXISTS}, without a semicolon. */
  public static String table(TableDef table) {
    List<String> lines = new ArrayList<>();
    boolean composite = table.primaryKey().size() > 1;
    for (ColumnDef column : table.columns()) {
      lines.add(column(table, column, composite));
    }
    if (composite) {
      lines.add("PRIMARY KEY (" + Names.list(table.primaryKey()) + ")");
    }
    table.checks().forEach(check -> lines.add(check(check)));
    return "CREATE TABLE IF NOT EXISTS %s (\n  %s\n)%s"
        .formatted(
            quote(table.name()), String.join(",\n  ", lines), table.strict() ? " STRICT" : "");
  }

  /** {@code CREATE INDEX IF NOT EXISTS}, without a semicolon. */
  public static String index(TableDef table, IndexDef index) {
    String columns =
        index.columns().stream()
            .map(c -> quote(c.name()) + (c.descending() ? " DESC" : ""))
            .collect(Collectors.joining(", "));
    return "CREATE %sINDEX IF NOT EXISTS %s ON %s (%s)%s"
        .formatted(
            index.unique() ? "UNIQUE " : "",
            quote(index.name()),
            quote(table.name()),
            columns,
            index.where() == null ? "" : "\n  WHERE " + index.where());
  }

  private static String column(TableDef table, ColumnDef column, boolean composite) {
    StringBuilder line = new StringBuilder(quote(column.name()) + " " + column.type());
    boolean key = !composite && table.primaryKey().contains(column.name());
    if (column.notNull()) {
      line.append(" NOT NULL");
    }
    if (key) {
      line.append(" PRIMARY KEY");
    }
    if (column.defaultSql() != null) {
      line.append(" DEFAULT ").append(column.defaultSql());
    }
    column.checks().forEach(check -> line.append(' ').append(check(check)));
    if (column.reference() != null) {
      line.append(' ').append(reference(column.reference()));
    }
    return line.toString();
  }

  private static String check(CheckDef check) {
    String name = check.name() == null ? "" : "CONSTRAINT " + quote(check.name()) + " ";
    return name + "CHECK (" + check.sql() + ")";
  }

  private static String reference(ReferenceDef reference) {
    StringBuilder sql = new StringBuilder("REFERENCES ");
    sql.append(quote(reference.table())).append(" (").append(quote(reference.column())).append(')');
    if (reference.onDelete() != ReferenceDef.Action.NO_ACTION) {
      sql.append(" ON DELETE ").append(reference.onDelete().sql());
    }
    if (reference.onUpdate() != ReferenceDef.Action.NO_ACTION) {
      sql.append(" ON UPDATE ").append(reference.onUpdate().sql());
    }
    return sql.append(reference.deferred() ? " DEFERRABLE INITIALLY DEFERRED" : "").toString();
  }
}
