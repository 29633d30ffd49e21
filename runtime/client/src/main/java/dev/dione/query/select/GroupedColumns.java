package dev.dione.query.select;

import dev.dione.query.column.Source;
import dev.dione.query.column.Table;
import dev.dione.query.expr.Expr;
import dev.dione.query.expr.OutputColumn;
import dev.dione.query.expr.PerGroup;
import dev.dione.query.render.ColumnRef;
import dev.dione.query.render.SqlPart;
import java.util.List;

/**
 * Which columns a group has one value of: those it is made by, and with a whole id among them all
 * columns of that table. SQLite would take a value of any row for the others.
 */
final class GroupedColumns {
  private GroupedColumns() {}

  /**
   * Checks what a grouped select has in its result.
   *
   * @throws IllegalStateException naming the column that has many values in a group
   */
  static void require(SelectParts parts, PerGroup<?> selected) {
    List<Expr<?>> groupBy = parts.groupBy();
    if (groupBy == null) {
      return;
    }
    List<SqlPart> keys = groupBy.stream().<SqlPart>map(Expr::part).toList();
    for (OutputColumn output : selected.outputs()) {
      if (output.part() instanceof ColumnRef column && !isOne(column, keys, parts)) {
        throw new IllegalStateException(
            "%s.%s may have many values in a group: add it to groupBy, or select an aggregate of it, such as min"
                .formatted(output.table(), column.name()));
      }
    }
  }

  private static boolean isOne(ColumnRef column, List<SqlPart> keys, SelectParts parts) {
    return keys.contains(column)
        || hasId(parts.from(), column, keys)
        || parts.joins().stream().anyMatch(join -> hasId(join.table(), column, keys));
  }

  private static boolean hasId(Source<?> source, ColumnRef column, List<SqlPart> keys) {
    return source == column.table()
        && source instanceof Table<?> table
        && table.idColumns().stream().allMatch(id -> keys.contains(id.part()));
  }
}
