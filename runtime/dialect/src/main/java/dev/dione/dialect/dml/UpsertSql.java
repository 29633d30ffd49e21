package dev.dione.dialect.dml;

import dev.dione.dialect.dml.WriteColumn.Policy;
import dev.dione.dialect.dml.WriteColumn.Role;
import dev.dione.dialect.scope.ScopedTable.Live;
import dev.dione.dialect.sql.Layout;
import dev.dione.dialect.sql.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code INSERT … ON CONFLICT DO UPDATE} that keeps stored values where a row brings null, and
 * leaves rows alone that would not change.
 *
 * <p>The plain {@code COALESCE(excluded.c, t.c)} is right for nullable columns alone: SQLite checks
 * NOT NULL before the conflict, and a default has by then taken the null's place
 * (https://www.sqlite.org/lang_upsert.html). A column that is NOT NULL or has a default, and may
 * bring null, is looked up in the stored row instead.
 */
public final class UpsertSql {
  private final String table;
  private final String target;
  private final List<WriteColumn> columns;
  private final List<String> key;

  private UpsertSql(String table, List<WriteColumn> columns, List<String> key) {
    this.table = table;
    this.target = Rows.target(table, "excluded");
    this.columns = columns;
    this.key = key;
  }

  /** The statement for rows that hold the columns in this order; the key is the conflict target. */
  public static String of(String table, List<WriteColumn> columns, List<String> key) {
    return new UpsertSql(table, columns, key).upsert();
  }

  /** Counts the rows whose key is not stored yet; to be run before the upsert. */
  public static String countNew(String table, List<WriteColumn> columns, List<String> key) {
    return "SELECT count(*)\nFROM json_each(?1) AS src\nWHERE NOT EXISTS (SELECT 1 FROM %s AS old WHERE %s)"
        .formatted(Names.quote(table), Rows.matches("old", columns, key));
  }

  /**
   * Reads the rows of the same keys, in their order; to be run behind the upsert, which leaves
   * unchanged rows out of RETURNING.
   *
   * @param result the result columns, of a table named {@code kept}
   * @param live how a row shows that it is not marked as deleted, or null where all rows are meant
   */
  public static String read(
      String table,
      List<WriteColumn> columns,
      List<String> key,
      List<String> result,
      @Nullable Live live) {
    return "SELECT %s\nFROM json_each(?1) AS src CROSS JOIN %s AS kept ON %s\nORDER BY src.key"
        .formatted(
            Layout.list(result, "SELECT ".length(), "  "),
            Names.quote(table),
            Rows.matches("kept", columns, key)
                + Rows.ofTenant("kept", columns, key)
                + Rows.live("kept", live));
  }

  /** The columns that need a value on insert but may bring null, and are set to null on purpose. */
  public static List<WriteColumn> impossible(List<WriteColumn> columns) {
    return columns.stream()
        .filter(c -> c.nullable() && c.needsValue() && c.policy() == Policy.OVERWRITE)
        .toList();
  }

  private String upsert() {
    boolean lookUp = columns.stream().anyMatch(this::looksUp);
    String join =
        " LEFT JOIN " + Names.quote(table) + " AS old ON " + Rows.matches("old", columns, key);
    return Rows.insert("INSERT", Rows.declared(table, target), columns, insertValues())
        + (lookUp ? join : "")
        + "\nWHERE true\n"
        + onConflict();
  }

  private List<String> insertValues() {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      WriteColumn column = columns.get(i);
      List<String> choices = new ArrayList<>(List.of(column.valueAt(i)));
      if (looksUp(column)) {
        choices.add("old." + column.quoted());
      }
      if (column.takesDefault()) {
        choices.add(column.defaultSql());
      }
      values.add(
          choices.size() == 1 ? choices.get(0) : "COALESCE(" + String.join(", ", choices) + ")");
    }
    return values;
  }

  private String onConflict() {
    String conflict = "ON CONFLICT (" + Names.list(key) + ") DO ";
    List<WriteColumn> updated =
        columns.stream()
            .filter(c -> !key.contains(c.column().name()) && c.policy() != Policy.INSERT_ONLY)
            .toList();
    List<WriteColumn> compared = updated.stream().filter(c -> !c.isNoChange()).toList();
    if (compared.isEmpty()) {
      return conflict + "NOTHING";
    }
    String sets =
        updated.stream()
            .map(c -> "  " + c.quoted() + " = " + newValue(c))
            .collect(Collectors.joining(",\n"));
    return conflict + "UPDATE SET\n" + sets + "\nWHERE " + changed(compared);
  }

  private String changed(List<WriteColumn> compared) {
    List<String> stored = compared.stream().map(c -> c.exactly(target)).toList();
    List<String> wanted = compared.stream().map(this::newValue).toList();
    return compared.size() == 1
        ? stored.get(0) + " IS NOT " + wanted.get(0)
        : "(%s)\n  IS NOT (%s)"
            .formatted(Layout.list(stored, 7, "    "), Layout.list(wanted, 10, "    "));
  }

  private String newValue(WriteColumn column) {
    if (column.role() == Role.VERSION) {
      return target + "." + column.quoted() + " + 1";
    }
    String excluded = "excluded." + column.quoted();
    boolean keepsOnNull =
        column.nullable() && column.policy() == Policy.PRESERVE && !looksUp(column);
    return keepsOnNull
        ? "COALESCE(" + excluded + ", " + target + "." + column.quoted() + ")"
        : excluded;
  }

  /** Whether a null has to be replaced by the stored value before SQLite checks the row. */
  private boolean looksUp(WriteColumn column) {
    boolean replaced = column.column().notNull() || column.takesDefault();
    boolean isKey = key.contains(column.column().name()); // no other value than its own is stored
    if (!column.nullable() || !replaced || isKey || column.isNoChange()) {
      return false;
    }
    return switch (column.policy()) {
      case PRESERVE -> true;
      case INSERT_ONLY -> column.needsValue();
      case OVERWRITE -> false;
    };
  }
}
