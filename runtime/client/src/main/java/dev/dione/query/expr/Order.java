package dev.dione.query.expr;

import dev.dione.query.render.SqlPart;

/**
 * By what rows are ordered. SQLite has NULLs first in ascending order, and last in descending order
 * (https://www.sqlite.org/lang_select.html#the_order_by_clause, read 2026-11-20). Immutable.
 *
 * @param part what is compared
 * @param direction what stands behind it: empty, {@code " DESC"}, {@code " NULLS LAST"} and so on
 */
public record Order(SqlPart part, String direction) {
  /** The smallest value first. */
  public static Order asc(SqlPart part) {
    return new Order(part, "");
  }

  /** The largest value first. */
  public static Order desc(SqlPart part) {
    return new Order(part, " DESC");
  }

  /** The same order with NULLs before all other values. */
  public Order nullsFirst() {
    return new Order(part, isDescending() ? " DESC NULLS FIRST" : "");
  }

  /** The same order with NULLs after all other values. */
  public Order nullsLast() {
    return new Order(part, isDescending() ? " DESC" : " NULLS LAST");
  }

  /** Whether the largest value comes first. */
  public boolean isDescending() {
    return direction.startsWith(" DESC");
  }

  /** What writes it in ORDER BY. */
  public SqlPart term() {
    return out -> out.part(part).sql(direction);
  }
}
