package dev.dione.query.select;

import dev.dione.Row;
import dev.dione.query.expr.PerGroup;
import java.util.List;
import java.util.function.Function;

/**
 * A select of seven values: a tuple, or {@link #into} a record. Immutable.
 *
 * @param <A> the first value
 * @param <B> the second value
 * @param <C> the third value
 * @param <D> the fourth value
 * @param <E> the fifth value
 * @param <F> the sixth value
 * @param <G> the seventh value
 */
public final class Select7<A, B, C, D, E, F, G> extends Select<Select7.Tuple<A, B, C, D, E, F, G>> {
  private final PerGroup<A> a;
  private final PerGroup<B> b;
  private final PerGroup<C> c;
  private final PerGroup<D> d;
  private final PerGroup<E> e;
  private final PerGroup<F> f;
  private final PerGroup<G> g;

  Select7(
      SelectParts parts,
      PerGroup<A> a,
      PerGroup<B> b,
      PerGroup<C> c,
      PerGroup<D> d,
      PerGroup<E> e,
      PerGroup<F> f,
      PerGroup<G> g) {
    super(parts, columns(a, b, c, d, e, f, g, Tuple::new));
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    this.e = e;
    this.f = f;
    this.g = g;
  }

  /** The same select, of which each row becomes what this makes, such as {@code Row::new}. */
  public <R> Select<R> into(Maker<A, B, C, D, E, F, G, R> maker) {
    return new Select<>(parts(), columns(a, b, c, d, e, f, g, maker));
  }

  private static <A, B, C, D, E, F, G, R> Columns<R> columns(
      PerGroup<A> a,
      PerGroup<B> b,
      PerGroup<C> c,
      PerGroup<D> d,
      PerGroup<E> e,
      PerGroup<F> f,
      PerGroup<G> g,
      Maker<A, B, C, D, E, F, G, R> maker) {
    return new Columns<>(
        List.of(a, b, c, d, e, f, g),
        readers -> {
          Function<Row, A> aOf = readers.next(a);
          Function<Row, B> bOf = readers.next(b);
          Function<Row, C> cOf = readers.next(c);
          Function<Row, D> dOf = readers.next(d);
          Function<Row, E> eOf = readers.next(e);
          Function<Row, F> fOf = readers.next(f);
          Function<Row, G> gOf = readers.next(g);
          return row ->
              maker.make(
                  aOf.apply(row),
                  bOf.apply(row),
                  cOf.apply(row),
                  dOf.apply(row),
                  eOf.apply(row),
                  fOf.apply(row),
                  gOf.apply(row));
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
   * @param <R> the object
   */
  @FunctionalInterface
  public interface Maker<A, B, C, D, E, F, G, R> {
    /** The object; values that were NULL are null. */
    R make(A a, B b, C c, D d, E e, F f, G g);
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
   * @param <A> the first value
   * @param <B> the second value
   * @param <C> the third value
   * @param <D> the fourth value
   * @param <E> the fifth value
   * @param <F> the sixth value
   * @param <G> the seventh value
   */
  public record Tuple<A, B, C, D, E, F, G>(
      A first, B second, C third, D fourth, E fifth, F sixth, G seventh) {}
}
