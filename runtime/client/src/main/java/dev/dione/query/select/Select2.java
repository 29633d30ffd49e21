package dev.dione.query.select;

import dev.dione.Row;
import dev.dione.query.expr.PerGroup;
import java.util.List;
import java.util.function.Function;

/**
 * A select of two values: a tuple, or {@link #into} a record. Immutable.
 *
 * @param <A> the first value
 * @param <B> the second value
 */
public final class Select2<A, B> extends Select<Select2.Tuple<A, B>> {
  private final PerGroup<A> a;
  private final PerGroup<B> b;

  Select2(SelectParts parts, PerGroup<A> a, PerGroup<B> b) {
    super(parts, columns(a, b, Tuple::new));
    this.a = a;
    this.b = b;
  }

  /** The same select, of which each row becomes what this makes, such as {@code Row::new}. */
  public <R> Select<R> into(Maker<A, B, R> maker) {
    return new Select<>(parts(), columns(a, b, maker));
  }

  private static <A, B, R> Columns<R> columns(PerGroup<A> a, PerGroup<B> b, Maker<A, B, R> maker) {
    return new Columns<>(
        List.of(a, b),
        readers -> {
          Function<Row, A> aOf = readers.next(a);
          Function<Row, B> bOf = readers.next(b);
          return row -> maker.make(aOf.apply(row), bOf.apply(row));
        });
  }

  /**
   * Makes an object of the values.
   *
   * @param <A> the first value
   * @param <B> the second value
   * @param <R> the object
   */
  @FunctionalInterface
  public interface Maker<A, B, R> {
    /** The object; values that were NULL are null. */
    R make(A a, B b);
  }

  /**
   * The values of a row; those that were NULL are null.
   *
   * @param first the first value
   * @param second the second value
   * @param <A> the first value
   * @param <B> the second value
   */
  public record Tuple<A, B>(A first, B second) {}
}
