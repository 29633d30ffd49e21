package dev.dione.dialect.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The condition that a row comes after another one.
 *
 * <p>{@code (a, b) > (?, ?)} is what an index can follow, and it is right only where all columns go
 * one way and no NULL comes later: SQLite has NULLs first in ascending order
 * (https://www.sqlite.org/lang_select.html#the_order_by_clause), where {@code >} leaves them out
 * rightly, and last in descending order, where {@code <} would lose them. Any other order is spelt
 * out column by column, behind a range of the first one where that is possible.
 */
final class KeysetPredicate {
  private final List<OrderTerm> order;
  private final List<KeyForm> row;
  private final List<String> values = new ArrayList<>();

  /** The condition; the row's values are bound to parameters from this number on. */
  KeysetPredicate(List<OrderTerm> order, List<KeyForm> row, int firstParameter) {
    this.order = order;
    this.row = row;
    int number = firstParameter;
    for (KeyForm form : row) {
      values.add(form == KeyForm.NULL ? "NULL" : form.parameter(number++));
    }
  }

  String sql() {
    if (comparesAsOne()) {
      String operator = order.get(0).descending() ? " < " : " > ";
      return joined(order.stream().map(OrderTerm::quoted).toList()) + operator + joined(values);
    }
    String expanded = from(0);
    OrderTerm first = order.get(0);
    boolean range = order.size() > 1 && !isNull(0) && (!first.descending() || first.notNull());
    return range
        ? first.quoted()
            + (first.descending() ? " <= " : " >= ")
            + values.get(0)
            + "\n  AND "
            + expanded
        : expanded;
  }

  private boolean comparesAsOne() {
    boolean descending = order.get(0).descending();
    return order.stream()
            .allMatch(t -> t.descending() == descending && (!descending || t.notNull()))
        && !row.contains(KeyForm.NULL);
  }

  private static String joined(List<String> items) {
    return items.size() == 1 ? items.get(0) : "(" + String.join(", ", items) + ")";
  }

  /** After the row by the columns from an index on, given that those before it are equal. */
  private String from(int index) {
    String later = later(index);
    if (index == order.size() - 1) {
      return later;
    }
    String column = order.get(index).quoted();
    String equal = isNull(index) ? column + " IS NULL" : column + " = " + values.get(index);
    String both = equal + " AND " + from(index + 1);
    return later.equals("false") ? "(" + both + ")" : "(" + later + " OR (" + both + "))";
  }

  /** Whether the one column comes later. */
  private String later(int index) {
    OrderTerm term = order.get(index);
    String column = term.quoted();
    if (isNull(index)) {
      return term.descending() ? "false" : column + " IS NOT NULL";
    }
    if (!term.descending()) {
      return column + " > " + values.get(index);
    }
    String smaller = column + " < " + values.get(index);
    return term.notNull() ? smaller : "(" + smaller + " OR " + column + " IS NULL)";
  }

  private boolean isNull(int index) {
    return row.get(index) == KeyForm.NULL;
  }
}
