package dev.dione.query.select;

import dev.dione.Row;
import dev.dione.query.expr.PerGroup;
import java.util.List;
import java.util.function.Function;

/**
 * A select of four values: a tuple, or {@link #into} a record. Immutable.
 *
 * @param <A> the first value
 * @param <B> the second value
 * @param <C> the third value
 * @param <D> the fourth value
 */
public final class Select4<A, B, C, D> extends Select<Select4.Tuple<A, B, C, D>> {
  private final PerGroup<A> a;
  private final PerGroup<B> b;
  private final PerGroup<C> c;
  private final PerGroup<D> d;

  Select4(SelectParts parts, PerGroup<A> a, PerGroup<B> b, PerGroup<C> c, PerGroup<D> d) {
    super(parts, columns(a, b, c, d, Tuple::new));
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
  }

  /** The same select, of which each row becomes what this makes, such as {@code Row::new}. */
  public <R> Select<R> into(Maker<A, B, C, D, R> maker) {
    return new Select<>(parts(), columns(a, b, c, d, maker));
  }

  private static <A, B, C, D, R> Columns<R> columns(
      PerGroup<A> a, PerGroup<B> b, PerGroup<C> c, PerGroup<D> d, Maker<A, B, C, D, R> maker) {
    return new Columns<>(
        List.of(a, b, c, d),
        readers -> {
          Function<Row, A> aOf = readers.next(a);
          Function<Row, B> bOf = readers.next(b);
          Function<Row, C> cOf = readers.next(c);
          Function<Row, D> dOf = readers.next(d);
          return row -> maker.make(aOf.apply(row), bOf.apply(row), cOf.apply(row), dOf.apply(row));
        });
  }

  /**
   * Makes an object of the values.
   *
   * @param <A> the first value
   * @param <B> the second value
   * @param <C> the third value
   * @param <D> the fourth value
   * @param <R> the object
   */
  @FunctionalInterface
  public interface Maker<A, B, C, D, R> {
    /** The object; values that were NULL are null. */
    R make(A a, B b, C c, D d);
  }

  /**
   * The values of a row; those that were NULL are null.
   *
   * @param first the first value
   * @param second the second value
   * @param third the third value
   * @param fourth the fourth value
   * @param <A> the first value
   * @param <B> the second value
   * @param <C> the third value
   * @param <D> the fourth value
   */
  public record Tuple<A, B, C, D>(A first, B second, C third, D fourth) {}
}
