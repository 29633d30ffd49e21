package dev.dione.dialect.dml;

import dev.dione.dialect.dml.WriteColumn.Policy;
import dev.dione.dialect.dml.WriteColumn.Role;
import dev.dione.dialect.sql.Layout;
import dev.dione.dialect.sql.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Statements that write the columns which patches set, and leave the others alone. They name no
 * other column: SQLite writes the entry of an index anew when its column is named, also if it stays
 * the same, and D1 bills that. A row that would not change is not written.
 */
public final class PatchSql {
  private PatchSql() {}

  /** Updates the rows of the same key. At least one value has to be set by some patch. */
  public static String update(PatchLayout layout) {
    PatchTable table = layout.table();
    String target = Rows.target(table.table(), "src");
    Changes changes = Changes.of(layout, target, i -> updated(layout, i, target));
    return "UPDATE %s SET\n%s\nFROM json_each(?1) AS src\nWHERE %s\n  AND %s"
        .formatted(
            Rows.declared(table.table(), target),
            changes.assignments(),
            Rows.matches(target, layout.columns(), table.rowKey())
                + Rows.live(target, table.live()),
            changes.any());
  }

  private static String updated(PatchLayout layout, int index, String target) {
    WriteColumn column = layout.column(index);
    String value = withDefault(column, layout.value(index));
    return layout.isFlagged(index)
        ? "iif(%s, %s, %s.%s)".formatted(layout.flag(index), value, target, column.quoted())
        : value;
  }

  /**
   * Inserts rows, and updates those whose key is stored. What a patch leaves out is NULL or the
   * default in a new row; SQLite checks NOT NULL before it sees the conflict
   * (https://www.sqlite.org/lang_upsert.html), so what is stored is looked up.
   */
  public static String upsert(PatchLayout layout) {
    PatchTable table = layout.table();
    String target = Rows.target(table.table(), "excluded");
    List<Integer> inserted = inserted(layout);
    boolean looksUp = inserted.stream().anyMatch(i -> !layout.holds(i) || layout.isFlagged(i));
    String join =
        " LEFT JOIN %s AS old ON %s"
            .formatted(
                Names.quote(table.table()), Rows.matches("old", layout.columns(), table.key()));
    Changes changes = Changes.of(layout, target, i -> "excluded." + layout.column(i).quoted());
    return Rows.insert(
            "INSERT",
            Rows.declared(table.table(), target),
            inserted.stream().map(layout::column).toList(),
            inserted.stream().map(i -> inserted(layout, i)).toList())
        + (looksUp ? join : "")
        + "\nWHERE true\nON CONFLICT ("
        + Names.list(table.key())
        + ") DO "
        + (changes.isEmpty()
            ? "NOTHING"
            : "UPDATE SET\n" + changes.assignments() + "\nWHERE " + changes.any());
  }

  /** The columns that rows hold, and those that an insert cannot do without. */
  private static List<Integer> inserted(PatchLayout layout) {
    return IntStream.range(0, layout.table().columns().size())
        .filter(i -> layout.holds(i) || layout.column(i).needsValue())
        .boxed()
        .toList();
  }

  private static String inserted(PatchLayout layout, int index) {
    WriteColumn column = layout.column(index);
    String old = "old." + column.quoted();
    if (!layout.holds(index)) {
      return old;
    }
    if (!layout.isFlagged(index)) {
      return withDefault(column, layout.value(index));
    }
    String value = "iif(%s, %s, %s)".formatted(layout.flag(index), layout.value(index), old);
    return column.defaultSql() == null
        ? value
        : "COALESCE(" + value + ", " + column.defaultSql() + ")";
  }

  private static String withDefault(WriteColumn column, String value) {
    return column.takesDefault() ? "COALESCE(" + value + ", " + column.defaultSql() + ")" : value;
  }

  /** What a statement sets in a stored row, and whether that changes anything. */
  private record Changes(List<String> sets, List<String> stored, List<String> wanted) {
    static Changes of(PatchLayout layout, String target, IntFunction<String> value) {
      Changes changes = new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (int i : layout.held()) {
        WriteColumn column = layout.column(i);
        String old = target + "." + column.quoted();
        if (column.role() == Role.VERSION) {
          changes.sets.add("  %s = %s + 1".formatted(column.quoted(), old));
        } else if (!layout.isKey(i)
            && column.role() != Role.TENANT
            && column.policy() != Policy.INSERT_ONLY) {
          changes.sets.add("  %s = %s".formatted(column.quoted(), value.apply(i)));
          if (column.role() == Role.VALUE) {
            changes.stored.add(column.exactly(target));
            changes.wanted.add(value.apply(i));
          }
        }
      }
      return changes;
    }

    boolean isEmpty() {
      return wanted.isEmpty();
    }

    String assignments() {
      return String.join(",\n", sets);
    }

    String any() {
      return stored.size() == 1
          ? stored.get(0) + " IS NOT " + wanted.get(0)
          : "(%s)\n  IS NOT (%s)"
              .formatted(Layout.list(stored, 7, "    "), Layout.list(wanted, 10, "    "));
    }
  }
}
