package dev.dione.query.select;

import dev.dione.query.condition.Condition;
import dev.dione.query.expr.Order;
import dev.dione.query.expr.PerGroup;
import dev.dione.query.render.SqlPart;
import java.util.List;

/**
 * A select. Immutable.
 *
 * @param <R> what a row becomes
 */
public class Select<R> extends RowQuery<R> {
  private final SelectParts parts;

  Select(SelectParts parts, PerGroup<R> selected) {
    super(selected);
    this.parts = parts;
    GroupedColumns.require(parts, selected);
  }

  /** Only rows for which the condition holds, besides those of an earlier {@code where}. */
  public Select<R> where(Condition condition) {
    return with(parts.where(condition));
  }

  /** In this order, after that of an earlier {@code orderBy}. */
  public Select<R> orderBy(Order... terms) {
    return with(parts.orderBy(List.of(terms)));
  }

  /** In this order, after that of an earlier {@code orderBy}. */
  public Select<R> orderBy(List<Order> terms) {
    return with(parts.orderBy(terms));
  }

  /** Equal rows once. */
  public Select<R> distinct() {
    return with(parts.distinctRows());
  }

  /**
   * At most so many rows.
   *
   * @throws IllegalArgumentException below 0
   */
  public Select<R> limit(long rows) {
    return with(parts.limit(RowNumber.require(rows, "limit")));
  }

  /**
   * Without so many rows at the beginning; pages after a cursor are cheaper, see {@link #page}.
   *
   * @throws IllegalArgumentException below 0
   */
  public Select<R> offset(long rows) {
    return with(parts.offset(RowNumber.require(rows, "offset")));
  }

  final SelectParts parts() {
    return parts;
  }

  private Select<R> with(SelectParts other) {
    return new Select<>(other, selected());
  }

  @Override
  final RowQuery<R> atMost(long rows) {
    Long limit = parts.limit();
    return limit != null && limit <= rows ? this : new Select<>(parts.limit(rows), selected());
  }

  @Override
  final SqlPart top() {
    return new SelectSql(parts, outputs(), true);
  }

  @Override
  public final SqlPart query() {
    return new SelectSql(parts, outputs(), false);
  }

  /** In EXISTS, SQLite forgets DISTINCT, though OFFSET counts what it leaves (seen with 3.54.1). */
  @Override
  final SqlPart inExists() {
    SqlPart query = query();
    boolean counts = parts.distinct() && parts.offset() != null;
    return counts ? out -> out.sql("SELECT 1 FROM ").nested(query) : query;
  }

  @Override
  final PageSource pageSource() {
    return PageSource.of(parts, selected());
  }
}
