package dev.dione.query.select;

import dev.dione.Row;
import dev.dione.query.expr.PerGroup;
import java.util.List;
import java.util.function.Function;

/**
 * A select of six values: a tuple, or {@link #into} a record. Immutable.
 *
 * @param <A> the first value
 * @param <B> the second value
 * @param <C> the third value
 * @param <D> the fourth value
 * @param <E> the fifth value
 * @param <F> the sixth value
 */
public final class Select6<A, B, C, D, E, F> extends Select<Select6.Tuple<A, B, C, D, E, F>> {
  private final PerGroup<A> a;
  private final PerGroup<B> b;
  private final PerGroup<C> c;
  private final PerGroup<D> d;
  private final PerGroup<E> e;
  private final PerGroup<F> f;

  Select6(
      SelectParts parts,
      PerGroup<A> a,
      PerGroup<B> b,
      PerGroup<C> c,
      PerGroup<D> d,
      PerGroup<E> e,
      PerGroup<F> f) {
    super(parts, columns(a, b, c, d, e, f, Tuple::new));
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    this.e = e;
    this.f = f;
  }

  /** The same select, of which each row becomes what this makes, such as {@code Row::new}. */
  public <R> Select<R> into(Maker<A, B, C, D, E, F, R> maker) {
    return new Select<>(parts(), columns(a, b, c, d, e, f, maker));
  }

  private static <A, B, C, D, E, F, R> Columns<R> columns(
      PerGroup<A> a,
      PerGroup<B> b,
      PerGroup<C> c,
      PerGroup<D> d,
      PerGroup<E> e,
      PerGroup<F> f,
      Maker<A, B, C, D, E, F, R> maker) {
    return new Columns<>(
        List.of(a, b, c, d, e, f),
        readers -> {
          Function<Row, A> aOf = readers.next(a);
          Function<Row, B> bOf = readers.next(b);
          Function<Row, C> cOf = readers.next(c);
          Function<Row, D> dOf = readers.next(d);
          Function<Row, E> eOf = readers.next(e);
          Function<Row, F> fOf = readers.next(f);
          return row ->
              maker.make(
                  aOf.apply(row),
                  bOf.apply(row),
                  cOf.apply(row),
                  dOf.apply(row),
                  eOf.apply(row),
                  fOf.apply(row));
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
   * @param <R> the object
   */
  @FunctionalInterface
  public interface Maker<A, B, C, D, E, F, R> {
    /** The object; values that were NULL are null. */
    R make(A a, B b, C c, D d, E e, F f);
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
   * @param <A> the first value
   * @param <B> the second value
   * @param <C> the third value
   * @param <D> the fourth value
   * @param <E> the fifth value
   * @param <F> the sixth value
   */
  public record Tuple<A, B, C, D, E, F>(A first, B second, C third, D fourth, E fifth, F sixth) {}
}
