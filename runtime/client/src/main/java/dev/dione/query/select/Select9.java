package dev.dione.query.select;

import dev.dione.Row;
import dev.dione.query.expr.PerGroup;
import java.util.List;
import java.util.function.Function;

/**
 * A select of nine values: a tuple, or {@link #into} a record. Immutable.
 *
 * @param <A> the first value
 * @param <B> the second value
 * @param <C> the third value
 * @param <D> the fourth value
 * @param <E> the fifth value
 * @param <F> the sixth value
 * @param <G> the seventh value
 * @param <H> the eighth value
 * @param <I> the ninth value
 */
public final class Select9<A, B, C, D, E, F, G, H, I>
    extends Select<Select9.Tuple<A, B, C, D, E, F, G, H, I>> {
  private final PerGroup<A> a;
  private final PerGroup<B> b;
  private final PerGroup<C> c;
  private final PerGroup<D> d;
  private final PerGroup<E> e;
  private final PerGroup<F> f;
  private final PerGroup<G> g;
  private final PerGroup<H> h;
  private final PerGroup<I> i;

  Select9(
      SelectParts parts,
      PerGroup<A> a,
      PerGroup<B> b,
      PerGroup<C> c,
      PerGroup<D> d,
      PerGroup<E> e,
      PerGroup<F> f,
      PerGroup<G> g,
      PerGroup<H> h,
      PerGroup<I> i) {
    super(parts, columns(a, b, c, d, e, f, g, h, i, Tuple::new));
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    this.e = e;
    this.f = f;
    this.g = g;
    this.h = h;
    this.i = i;
  }

  /** The same select, of which each row becomes what this makes, such as {@code Row::new}. */
  public <R> Select<R> into(Maker<A, B, C, D, E, F, G, H, I, R> maker) {
    return new Select<>(parts(), columns(a, b, c, d, e, f, g, h, i, maker));
  }

  private static <A, B, C, D, E, F, G, H, I, R> Columns<R> columns(
      PerGroup<A> a,
      PerGroup<B> b,
      PerGroup<C> c,
      PerGroup<D> d,
      PerGroup<E> e,
      PerGroup<F> f,
      PerGroup<G> g,
      PerGroup<H> h,
      PerGroup<I> i,
      Maker<A, B, C, D, E, F, G, H, I, R> maker) {
    return new Columns<>(
        List.of(a, b, c, d, e, f, g, h, i),
        readers -> {
          Function<Row, A> aOf = readers.next(a);
          Function<Row, B> bOf = readers.next(b);
          Function<Row, C> cOf = readers.next(c);
          Function<Row, D> dOf = readers.next(d);
          Function<Row, E> eOf = readers.next(e);
          Function<Row, F> fOf = readers.next(f);
          Function<Row, G> gOf = readers.next(g);
          Function<Row, H> hOf = readers.next(h);
          Function<Row, I> iOf = readers.next(i);
          return row ->
              maker.make(
                  aOf.apply(row),
                  bOf.apply(row),
                  cOf.apply(row),
                  dOf.apply(row),
                  eOf.apply(row),
                  fOf.apply(row),
                  gOf.apply(row),
                  hOf.apply(row),
                  iOf.apply(row));
        });
  }

  /**
   * Makes an object of the values.
   *
   * @param <A> the first value
   * @param <B> the second value
   * @param <C> the third value
   * @param <D> the fourth value
   * @param <E> the fifth value
   * @param <F> the sixth value
   * @param <G> the seventh value
   * @param <H> the eighth value
   * @param <I> the ninth value
   * @param <R> the object
   */
  @FunctionalInterface
  public interface Maker<A, B, C, D, E, F, G, H, I, R> {
    /** The object; values that were NULL are null. */
    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i);
  }

  /**
   * The values of a row; those that were NULL are null.
   *
   * @param first the first value
   * @param second the second value
   * @param third the third value
   * @param fourth the fourth value
   * @param fifth the fifth value
   * @param sixth the sixth value
   * @param seventh the seventh value
   * @param eighth the eighth value
   * @param ninth the ninth value
   * @param <A> the first value
   * @param <B> the second value
   * @param <C> the third value
   * @param <D> the fourth value
   * @param <E> the fifth value
   * @param <F> the sixth value
   * @param <G> the seventh value
   * @param <H> the eighth value
   * @param <I> the ninth value
   */
  public record Tuple<A, B, C, D, E, F, G, H, I>(
      A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth, I ninth) {}
}
