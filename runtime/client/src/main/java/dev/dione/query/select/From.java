package dev.dione.query.select;

import dev.dione.query.aggregate.Aggregate;
import dev.dione.query.column.Source;
import dev.dione.query.condition.Condition;
import dev.dione.query.expr.Expr;
import dev.dione.query.expr.Order;
import dev.dione.query.expr.PerGroup;
import dev.dione.query.expr.PerRow;
import dev.dione.query.select.JoinPart.Kind;
import java.util.List;

/**
 * Tables and which of their rows: a select of the first table's entities that has not said yet what
 * else it selects. Immutable.
 *
 * @param <E> what a row of the first table becomes
 */
public final class From<E> extends Select<E> {
  private final PerRow<E> first;

  private From(SelectParts parts, PerRow<E> first) {
    super(parts, first);
    this.first = first;
  }

  /** The rows of a table. */
  public static <E> From<E> of(Source<E> table) {
    return new From<>(SelectParts.from(table), table);
  }

  /** With the rows of another table that belong to each row. */
  public Join<E> join(Source<?> table) {
    return new Join<>(this, Kind.INNER, table);
  }

  /** With the rows of another table that belong to each row, or NULLs where there is none. */
  public Join<E> leftJoin(Source<?> table) {
    return new Join<>(this, Kind.LEFT, table);
  }

  /** With every row of another table. */
  public From<E> crossJoin(Source<?> table) {
    return joined(new JoinPart(Kind.CROSS, table, Condition.none()));
  }

  From<E> joined(JoinPart join) {
    return new From<>(parts().join(join), first);
  }

  @Override
  public From<E> where(Condition condition) {
    return new From<>(parts().where(condition), first);
  }

  @Override
  public From<E> orderBy(Order... terms) {
    return new From<>(parts().orderBy(List.of(terms)), first);
  }

  @Override
  public From<E> orderBy(List<Order> terms) {
    return new From<>(parts().orderBy(terms), first);
  }

  @Override
  public From<E> distinct() {
    return new From<>(parts().distinctRows(), first);
  }

  @Override
  public From<E> limit(long rows) {
    return new From<>(parts().limit(RowNumber.require(rows, "limit")), first);
  }

  @Override
  public From<E> offset(long rows) {
    return new From<>(parts().offset(RowNumber.require(rows, "offset")), first);
  }

  /** The rows in groups that have the same values; then select values and aggregates. */
  public Grouped groupBy(Expr<?>... values) {
    return new Grouped(parts().groupBy(List.of(values)));
  }

  /** All rows as one group; then select aggregates. */
  public Grouped allRows() {
    return new Grouped(parts().groupBy(List.of()));
  }

  /** One aggregate of all rows. */
  public <A> Select<A> aggregate(Aggregate<A> a) {
    return allRows().select(a);
  }

  /** One value of each row, or the entity of one of the tables. */
  public <A> Select<A> select(PerRow<A> a) {
    return new Select<>(parts(), a);
  }

  /** Two values of each row. */
  public <A, B> Select2<A, B> select(PerRow<A> a, PerRow<B> b) {
    return new Select2<>(parts(), a, b);
  }

  /** Three values of each row. */
  public <A, B, C> Select3<A, B, C> select(PerRow<A> a, PerRow<B> b, PerRow<C> c) {
    return new Select3<>(parts(), a, b, c);
  }

  /** Four values of each row. */
  public <A, B, C, D> Select4<A, B, C, D> select(
      PerRow<A> a, PerRow<B> b, PerRow<C> c, PerRow<D> d) {
    return new Select4<>(parts(), a, b, c, d);
  }

  /** Five values of each row. */
  public <A, B, C, D, E> Select5<A, B, C, D, E> select(
      PerRow<A> a, PerRow<B> b, PerRow<C> c, PerRow<D> d, PerRow<E> e) {
    return new Select5<>(parts(), a, b, c, d, e);
  }

  /** Six values of each row. */
  public <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
      PerRow<A> a, PerRow<B> b, PerRow<C> c, PerRow<D> d, PerRow<E> e, PerRow<F> f) {
    return new Select6<>(parts(), a, b, c, d, e, f);
  }

  /** Seven values of each row. */
  public <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
      PerRow<A> a, PerRow<B> b, PerRow<C> c, PerRow<D> d, PerRow<E> e, PerRow<F> f, PerRow<G> g) {
    return new Select7<>(parts(), a, b, c, d, e, f, g);
  }

  /** Eight values of each row. */
  public <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
      PerRow<A> a,
      PerRow<B> b,
      PerRow<C> c,
      PerRow<D> d,
      PerRow<E> e,
      PerRow<F> f,
      PerRow<G> g,
      PerRow<H> h) {
    return new Select8<>(parts(), a, b, c, d, e, f, g, h);
  }

  /** Nine values of each row. */
  public <A, B, C, D, E, F, G, H, I> Select9<A, B, C, D, E, F, G, H, I> select(
      PerRow<A> a,
      PerRow<B> b,
      PerRow<C> c,
      PerRow<D> d,
      PerRow<E> e,
      PerRow<F> f,
      PerRow<G> g,
      PerRow<H> h,
      PerRow<I> i) {
    return new Select9<>(parts(), a, b, c, d, e, f, g, h, i);
  }

  /** Ten values of each row. */
  public <A, B, C, D, E, F, G, H, I, J> Select10<A, B, C, D, E, F, G, H, I, J> select(
      PerRow<A> a,
      PerRow<B> b,
      PerRow<C> c,
      PerRow<D> d,
      PerRow<E> e,
      PerRow<F> f,
      PerRow<G> g,
      PerRow<H> h,
      PerRow<I> i,
      PerRow<J> j) {
    return new Select10<>(parts(), a, b, c, d, e, f, g, h, i, j);
  }

  /** Does not go on: a select has ten values at most. */
  public TenValuesAtMost select(PerRow<?>... values) {
    throw new IllegalStateException("A select has ten values at most: select entities");
  }

  /** Does not go on: an aggregate wants {@link #groupBy} or {@link #allRows}. */
  public AggregateNeedsGroupBy select(PerGroup<?>... values) {
    throw new IllegalStateException("An aggregate wants groupBy or allRows");
  }

  /** Does not go on: only columns, tables and expressions can be selected. */
  public OnlyExpressionsCanBeSelected select(Object... values) {
    throw new IllegalStateException("Only columns, tables and expressions can be selected");
  }
}
