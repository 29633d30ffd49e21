package dev.dione.query.select;

import dev.dione.Row;
import dev.dione.query.expr.PerGroup;
import java.util.List;
import java.util.function.Function;

/**
 * A select of three values: a tuple, or {@link #into} a record. Immutable.
 *
 * @param <A> the first value
 * @param <B> the second value
 * @param <C> the third value
 */
public final class Select3<A, B, C> extends Select<Select3.Tuple<A, B, C>> {
  private final PerGroup<A> a;
  private final PerGroup<B> b;
  private final PerGroup<C> c;

  Select3(SelectParts parts, PerGroup<A> a, PerGroup<B> b, PerGroup<C> c) {
    super(parts, columns(a, b, c, Tuple::new));
    this.a = a;
    this.b = b;
    this.c = c;
  }

  /** The same select, of which each row becomes what this makes, such as {@code Row::new}. */
  public <R> Select<R> into(Maker<A, B, C, R> maker) {
    return new Select<>(parts(), columns(a, b, c, maker));
  }

  private static <A, B, C, R> Columns<R> columns(
      PerGroup<A> a, PerGroup<B> b, PerGroup<C> c, Maker<A, B, C, R> maker) {
    return new Columns<>(
        List.of(a, b, c),
        readers -> {
          Function<Row, A> aOf = readers.next(a);
          Function<Row, B> bOf = readers.next(b);
          Function<Row, C> cOf = readers.next(c);
          return row -> maker.make(aOf.apply(row), bOf.apply(row), cOf.apply(row));
        });
  }

  /**
   * Makes an object of the values.
   *
   * @param <A> the first value
   * @param <B> the second value
   * @param <C> the third value
   * @param <R> the object
   */
  @FunctionalInterface
  public interface Maker<A, B, C, R> {
    /** The object; values that were NULL are null. */
    R make(A a, B b, C c);
  }

  /**
   * The values of a row; those that were NULL are null.
   *
   * @param first the first value
   * @param second the second value
   * @param third the third value
   * @param <A> the first value
   * @param <B> the second value
   * @param <C> the third value
   */
  public record Tuple<A, B, C>(A first, B second, C third) {}
}
