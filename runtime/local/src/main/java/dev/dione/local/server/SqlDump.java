package dev.dione.local.server;

import dev.dione.dialect.sql.Names;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.engine.EngineMeta;
import dev.dione.engine.EngineRow;
import dev.dione.engine.EngineSink;
import dev.dione.engine.EngineStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes a database as SQL, in the form of D1's exports: foreign keys put off, tables, rows, then
 * indexes, triggers and views. All tables come first, because a row cannot be written while a table
 * that it references is not there. Integers beyond 2^53 lose digits, as D1's do. Unlike D1, the
 * database answers requests meanwhile; each table is read in one transaction.
 */
final class SqlDump {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String OBJECTS =
      "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
          + " AND name NOT GLOB '_cf_*' AND tbl_name NOT GLOB '_cf_*' ORDER BY rowid";

  private final Engine engine;
  private final Writer out;

  SqlDump(Engine engine, Writer out) {
    this.engine = engine;
    this.out = out;
  }

  /**
   * Writes it.
   *
   * @param tables which tables; none means all
   * @throws IOException if it cannot be written, or D1 could not export it
   */
  void write(boolean schema, boolean data, List<String> tables) throws IOException {
    List<List<String>> objects = texts(OBJECTS);
    if (!tables.isEmpty()) {
      objects.removeIf(object -> !tables.contains(object.get(2)));
    }
    List<List<String>> stored = objects.stream().filter(o -> o.get(0).equals("table")).toList();
    if (stored.stream().anyMatch(o -> o.get(3).regionMatches(true, 0, "CREATE VIRTUAL", 0, 14))) {
      throw new IOException("D1 Export error: cannot export databases with Virtual Tables (fts5)");
    }
    line("PRAGMA defer_foreign_keys=TRUE");
    for (List<String> table : stored) {
      if (schema && !table.get(1).startsWith("sqlite_")) {
        line(table.get(3));
      }
    }
    for (List<String> table : stored) {
      if (data) {
        writeRows(table.get(1));
      }
    }
    for (List<String> object : objects) {
      if (schema && !object.get(0).equals("table")) {
        line(object.get(3));
      }
    }
  }

  private void writeRows(String table) throws IOException {
    String quoted = quoted(table);
    List<String> columns = new ArrayList<>();
    for (List<String> column : texts("PRAGMA table_xinfo(" + quoted + ")")) {
      if (column.get(6).equals("0")) { // what is generated is not written
        columns.add(quoted(column.get(1)));
      }
    }
    if (table.equals("sqlite_sequence")) {
      line("DELETE FROM sqlite_sequence");
    }
    String list = String.join(",", columns);
    String insert = "INSERT INTO " + quoted + " (" + list + ") VALUES(";
    run(
        "SELECT " + list + " FROM " + quoted,
        row -> {
          out.write(insert);
          for (int i = 0; i < row.size(); i++) {
            out.write((i == 0 ? "" : ",") + literal(row, i));
          }
          out.write(");\n");
        });
  }

  private static String literal(EngineRow row, int i) {
    return switch (row.kind(i)) {
      case NULL -> "NULL";
      case INTEGER -> String.valueOf(row.integer(i));
      case REAL -> String.valueOf(row.real(i));
      case TEXT -> text(row.text(i));
      case BLOB -> "X'" + HEX.formatHex(row.blob(i)) + "'";
    };
  }

  /** SQLite ends SQL text at a NUL, so that no literal can hold one. */
  private static String text(String value) {
    String literal = Names.literal(value);
    return value.indexOf('\0') < 0 ? literal : literal.replace("\0", "'||char(0)||'");
  }

  private void line(String sql) throws IOException {
    out.write(sql + ";\n");
  }

  private List<List<String>> texts(String sql) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    run(
        sql,
        row -> {
          List<String> values = new ArrayList<>();
          for (int i = 0; i < row.size(); i++) {
            values.add(
                switch (row.kind(i)) {
                  case TEXT -> row.text(i);
                  case INTEGER -> String.valueOf(row.integer(i));
                  default -> "";
                });
          }
          rows.add(values);
        });
    return rows;
  }

  private void run(String sql, RowWriter writer) throws IOException {
    try {
      engine.run(List.of(EngineStatement.of(sql)), writer);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (EngineException e) {
      throw new IOException("D1 Export error: " + e.getMessage(), e);
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Takes rows and may fail. */
  private interface RowWriter extends EngineSink {
    void write(EngineRow row) throws IOException;

    @Override
    default void columns(int statement, List<String> names) {}

    @Override
    default void row(int statement, EngineRow row) {
      try {
        write(row);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    default void meta(int statement, EngineMeta meta) {}
  }
}
