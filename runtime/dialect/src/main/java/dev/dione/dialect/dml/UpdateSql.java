package dev.dione.dialect.dml;

import dev.dione.dialect.dml.WriteColumn.Role;
import dev.dione.dialect.scope.ScopedTable.Live;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code UPDATE} of the rows with the same key. */
public final class UpdateSql {
  private UpdateSql() {}

  /**
   * The statement for rows that hold the columns in this order. A column with the policy PRESERVE
   * keeps its value where the row brings null; a null takes the default of one that has a default.
   * A version is counted up, also where it is part of the key.
   */
  public static String of(String table, List<WriteColumn> columns, List<String> key) {
    return of(table, columns, key, null);
  }

  /**
   * The same for rows that are not marked as deleted.
   *
   * @param live how a row shows that it is not, or null where all rows are meant
   */
  public static String of(
      String table, List<WriteColumn> columns, List<String> key, @Nullable Live live) {
    String target = Rows.target(table, "src");
    List<String> sets = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      WriteColumn column = columns.get(i);
      boolean written = column.policy() != WriteColumn.Policy.INSERT_ONLY;
      if (column.role() == Role.VERSION) {
        sets.add("  %1$s = %2$s.%1$s + 1".formatted(column.quoted(), target));
      } else if (written && !key.contains(column.column().name())) {
        sets.add("  " + column.quoted() + " = " + value(target, column, i));
      }
    }
    return "UPDATE %s SET\n%s\nFROM json_each(?1) AS src\nWHERE %s%s"
        .formatted(
            Rows.declared(table, target),
            String.join(",\n", sets),
            Rows.matches(target, columns, key),
            Rows.live(target, live));
  }

  private static String value(String target, WriteColumn column, int index) {
    boolean keepsOnNull = column.nullable() && column.policy() == WriteColumn.Policy.PRESERVE;
    return keepsOnNull
        ? "COALESCE(" + column.valueAt(index) + ", " + target + "." + column.quoted() + ")"
        : column.valueOrDefaultAt(index);
  }
}
