package dev.dione.query.expr;

import dev.dione.Row;
import java.util.List;
import java.util.function.Function;

/**
 * What a grouped select can have in its result: one value for each group. Immutable.
 *
 * @param <T> what it becomes in Java
 */
public interface PerGroup<T> {
  /** The columns that it takes in the result. */
  List<OutputColumn> outputs();

  /**
   * Reads its value from the rows of a result.
   *
   * @param position where its first column stands
   * @return reads one row after the other; not thread-safe
   */
  Function<Row, T> reader(int position);
}
