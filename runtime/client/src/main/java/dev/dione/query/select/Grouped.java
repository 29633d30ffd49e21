package dev.dione.query.select;

import dev.dione.query.condition.GroupCondition;
import dev.dione.query.expr.PerGroup;

/** Groups of rows, of which something is to be selected. Immutable. */
public final class Grouped {
  private final SelectParts parts;

  Grouped(SelectParts parts) {
    this.parts = parts;
  }

  /** Only groups for which the condition holds, besides those of an earlier {@code having}. */
  public Grouped having(GroupCondition condition) {
    return new Grouped(parts.having(condition));
  }

  /** One value of each group. */
  public <A> Select<A> select(PerGroup<A> a) {
    return new Select<>(parts, a);
  }

  /** Two values of each group. */
  public <A, B> Select2<A, B> select(PerGroup<A> a, PerGroup<B> b) {
    return new Select2<>(parts, a, b);
  }

  /** Three values of each group. */
  public <A, B, C> Select3<A, B, C> select(PerGroup<A> a, PerGroup<B> b, PerGroup<C> c) {
    return new Select3<>(parts, a, b, c);
  }

  /** Four values of each group. */
  public <A, B, C, D> Select4<A, B, C, D> select(
      PerGroup<A> a, PerGroup<B> b, PerGroup<C> c, PerGroup<D> d) {
    return new Select4<>(parts, a, b, c, d);
  }

  /** Five values of each group. */
  public <A, B, C, D, E> Select5<A, B, C, D, E> select(
      PerGroup<A> a, PerGroup<B> b, PerGroup<C> c, PerGroup<D> d, PerGroup<E> e) {
    return new Select5<>(parts, a, b, c, d, e);
  }

  /** Six values of each group. */
  public <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
      PerGroup<A> a, PerGroup<B> b, PerGroup<C> c, PerGroup<D> d, PerGroup<E> e, PerGroup<F> f) {
    return new Select6<>(parts, a, b, c, d, e, f);
  }

  /** Seven values of each group. */
  public <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
      PerGroup<A> a,
      PerGroup<B> b,
      PerGroup<C> c,
      PerGroup<D> d,
      PerGroup<E> e,
      PerGroup<F> f,
      PerGroup<G> g) {
    return new Select7<>(parts, a, b, c, d, e, f, g);
  }

  /** Eight values of each group. */
  public <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
      PerGroup<A> a,
      PerGroup<B> b,
      PerGroup<C> c,
      PerGroup<D> d,
      PerGroup<E> e,
      PerGroup<F> f,
      PerGroup<G> g,
      PerGroup<H> h) {
    return new Select8<>(parts, a, b, c, d, e, f, g, h);
  }

  /** Nine values of each group. */
  public <A, B, C, D, E, F, G, H, I> Select9<A, B, C, D, E, F, G, H, I> select(
      PerGroup<A> a,
      PerGroup<B> b,
      PerGroup<C> c,
      PerGroup<D> d,
      PerGroup<E> e,
      PerGroup<F> f,
      PerGroup<G> g,
      PerGroup<H> h,
      PerGroup<I> i) {
    return new Select9<>(parts, a, b, c, d, e, f, g, h, i);
  }

  /** Ten values of each group. */
  public <A, B, C, D, E, F, G, H, I, J> Select10<A, B, C, D, E, F, G, H, I, J> select(
      PerGroup<A> a,
      PerGroup<B> b,
      PerGroup<C> c,
      PerGroup<D> d,
      PerGroup<E> e,
      PerGroup<F> f,
      PerGroup<G> g,
      PerGroup<H> h,
      PerGroup<I> i,
      PerGroup<J> j) {
    return new Select10<>(parts, a, b, c, d, e, f, g, h, i, j);
  }

  /** Does not go on: a select has ten values at most. */
  public TenValuesAtMost select(PerGroup<?>... values) {
    throw new IllegalStateException("A select has ten values at most: select entities");
  }

  /** Does not go on: only columns, tables and expressions can be selected. */
  public OnlyExpressionsCanBeSelected select(Object... values) {
    throw new IllegalStateException("Only columns, tables and expressions can be selected");
  }
}
