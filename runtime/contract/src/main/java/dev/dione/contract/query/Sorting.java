package dev.dione.contract.query;

import dev.dione.query.expr.Order;
import dev.dione.query.render.SqlPart;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A term of ORDER BY twice.
 *
 * @param sql the term of the builder
 * @param java compares rows
 * @param <R> what a row is in plain Java
 */
record Sorting<R>(Order sql, Comparator<R> java) {

  /**
   * By a value, in a random direction.
   *
   * @param inPages whether NULLs have to be where SQLite has them
   */
  static <R> Sorting<R> any(
      Chance chance, boolean inPages, SqlPart sql, Function<R, @Nullable Object> value) {
    chance.has("order by");
    boolean descending = chance.oneIn(2);
    Order order = descending ? Order.desc(sql) : Order.asc(sql);
    Comparator<R> values = (a, b) -> SqlOrder.compare(value.apply(a), value.apply(b));
    Comparator<R> directed = descending ? values.reversed() : values;
    if (inPages || chance.below(3) > 0) {
      return new Sorting<>(order, directed);
    }
    chance.has("nulls first or last");
    boolean nullsLast = chance.oneIn(2);
    Comparator<R> nulls =
        Comparator.comparing((R row) -> value.apply(row) == null ? nullsLast : !nullsLast);
    return new Sorting<>(
        nullsLast ? order.nullsLast() : order.nullsFirst(), nulls.thenComparing(directed));
  }

  /** By the smallest value first, to decide what the other terms leave open. */
  static <R> Sorting<R> ascending(SqlPart sql, Function<R, @Nullable Object> value) {
    return new Sorting<>(
        Order.asc(sql), (a, b) -> SqlOrder.compare(value.apply(a), value.apply(b)));
  }

  static <R> Order[] terms(List<Sorting<R>> order) {
    return order.stream().map(Sorting::sql).toArray(Order[]::new);
  }

  static <R> Comparator<R> comparator(List<Sorting<R>> order) {
    Comparator<R> all = (a, b) -> 0;
    for (Sorting<R> term : order) {
      all = all.thenComparing(term.java());
    }
    return all;
  }
}
