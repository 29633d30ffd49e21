package dev.dione.query.select;

import dev.dione.Row;
import dev.dione.query.expr.PerGroup;
import java.util.List;
import java.util.function.Function;

/**
 * A select of eight values: a tuple, or {@link #into} a record. Immutable.
 *
 * @param <A> the first value
 * @param <B> the second value
 * @param <C> the third value
 * @param <D> the fourth value
 * @param <E> the fifth value
 * @param <F> the sixth value
 * @param <G> the seventh value
 * @param <H> the eighth value
 */
public final class Select8<A, B, C, D, E, F, G, H>
    extends Select<Select8.Tuple<A, B, C, D, E, F, G, H>> {
  private final PerGroup<A> a;
  private final PerGroup<B> b;
  private final PerGroup<C> c;
  private final PerGroup<D> d;
  private final PerGroup<E> e;
  private final PerGroup<F> f;
  private final PerGroup<G> g;
  private final PerGroup<H> h;

  Select8(
      SelectParts parts,
      PerGroup<A> a,
      PerGroup<B> b,
      PerGroup<C> c,
      PerGroup<D> d,
      PerGroup<E> e,
      PerGroup<F> f,
      PerGroup<G> g,
      PerGroup<H> h) {
    super(parts, columns(a, b, c, d, e, f, g, h, Tuple::new));
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    this.e = e;
    this.f = f;
    this.g = g;
    this.h = h;
  }

  /** The same select, of which each row becomes what this makes, such as {@code Row::new}. */
  public <R> Select<R> into(Maker<A, B, C, D, E, F, G, H, R> maker) {
    return new Select<>(parts(), columns(a, b, c, d, e, f, g, h, maker));
  }

  private static <A, B, C, D, E, F, G, H, R> Columns<R> columns(
      PerGroup<A> a,
      PerGroup<B> b,
      PerGroup<C> c,
      PerGroup<D> d,
      PerGroup<E> e,
      PerGroup<F> f,
      PerGroup<G> g,
      PerGroup<H> h,
      Maker<A, B, C, D, E, F, G, H, R> maker) {
    return new Columns<>(
        List.of(a, b, c, d, e, f, g, h),
        readers -> {
          Function<Row, A> aOf = readers.next(a);
          Function<Row, B> bOf = readers.next(b);
          Function<Row, C> cOf = readers.next(c);
          Function<Row, D> dOf = readers.next(d);
          Function<Row, E> eOf = readers.next(e);
          Function<Row, F> fOf = readers.next(f);
          Function<Row, G> gOf = readers.next(g);
          Function<Row, H> hOf = readers.next(h);
          return row ->
              maker.make(
                  aOf.apply(row),
                  bOf.apply(row),
                  cOf.apply(row),
                  dOf.apply(row),
                  eOf.apply(row),
                  fOf.apply(row),
                  gOf.apply(row),
                  hOf.apply(row));
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
   * @param <R> the object
   */
  @FunctionalInterface
  public interface Maker<A, B, C, D, E, F, G, H, R> {
    /** The object; values that were NULL are null. */
    R make(A a, B b, C c, D d, E e, F f, G g, H h);
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
   * @param <A> the first value
   * @param <B> the second value
   * @param <C> the third value
   * @param <D> the fourth value
   * @param <E> the fifth value
   * @param <F> the sixth value
   * @param <G> the seventh value
   * @param <H> the eighth value
   */
  public record Tuple<A, B, C, D, E, F, G, H>(
      A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth) {}
}
