package dev.dione;

import dev.dione.internal.Reads;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one DAO method does: its statements, and how their results become the method's result. A
 * call is used once and by one thread.
 *
 * @param <T> the result
 */
public interface Call<T> {
  /** The statements, in order; none if there is nothing to do. */
  List<Statement> statements();

  /** The column names of the result of one of the statements, by its index. */
  void columns(int statement, List<String> names);

  /** A row of one of the statements. */
  void row(int statement, Row row);

  /**
   * Forgets all that was handed over: the statements are sent again, and their results come from
   * the start.
   *
   * @param mayHaveRun whether the statements may have run before, so that what they change now is
   *     not all that the call changed
   */
  void restart(boolean mayHaveRun);

  /**
   * Whether the statements may run twice: nothing is different then, and the result promises
   * nothing that depends on which run was the first. By default, whether all of them only read.
   */
  default boolean isRepeatable() {
    return Reads.only(statements());
  }

  /**
   * The indexes of the statements whose only value, an integer, is all that the result needs. Empty
   * if it needs more: then the call cannot stand in a batch under an idempotency key, which keeps
   * these counts for a batch that is sent again.
   */
  default Optional<Set<Integer>> counts() {
    return Optional.empty();
  }

  /**
   * Which call a statement, by its index, belongs to, from 0, where this one holds several, as a
   * batch under an idempotency key does: for listeners.
   */
  default int callOf(int statement) {
    return 0;
  }

  /** The result, after every statement has ended; one meta for each statement. */
  T finish(List<Meta> metas);
}
