package dev.dione.query.write;

import dev.dione.dialect.limits.Limits;
import dev.dione.query.column.Assignment;
import dev.dione.query.column.Table;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns that a statement writes, and their values.
 *
 * @param list each column once
 */
record Assignments(List<Assignment> list) {
  /**
   * The columns of a table.
   *
   * @throws IllegalArgumentException if there is none or too many, one is of another table, or
   *     comes twice
   */
  static Assignments of(Table<?> table, List<Assignment> list) {
    if (list.isEmpty() || list.size() > Limits.COLUMNS) {
      throw new IllegalArgumentException(
          "%d columns to write: D1 takes 1 to %d".formatted(list.size(), Limits.COLUMNS));
    }
    Set<String> names = new HashSet<>();
    for (Assignment assignment : list) {
      String name = assignment.column().name();
      if (assignment.column().ref().table() != table) {
        throw new IllegalArgumentException(
            "%s is no column of this use of %s: every call of table() is another one"
                .formatted(name, table.tableName()));
      }
      if (!names.add(name)) {
        throw new IllegalArgumentException(name + " is written twice");
      }
    }
    return new Assignments(list);
  }

  List<SqlPart> names() {
    return list.stream().map(one -> SqlPart.of(one.column().name())).toList();
  }

  List<SqlPart> values() {
    return list.stream().map(Assignment::value).toList();
  }

  /** Writes {@code a = ?1, b = ?2}, each in a line of its own. */
  void writeSet(SqlWriter out) {
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.sql(',').line().sql("  ");
      }
      out.sql(list.get(i).column().name()).sql(" = ").part(list.get(i).value());
    }
  }

  /** Writes whether one of the columns would change. */
  void writeChanges(SqlWriter out) {
    List<SqlPart> stored = list.stream().<SqlPart>map(one -> one.column().ref()).toList();
    boolean isOne = list.size() == 1;
    out.sql(isOne ? "" : "(").list(stored, ", ").sql(isOne ? " IS NOT " : ") IS NOT (");
    out.list(values(), ", ").sql(isOne ? "" : ")");
  }
}
