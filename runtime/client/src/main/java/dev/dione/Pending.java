package dev.dione;

import org.jspecify.annotations.Nullable;

/**
 * The result of a call that waits in a batch.
 *
 * @param <T> the result
 */
public final class Pending<T> {
  private boolean done;
  private @Nullable T value;

  Pending() {}

  void complete(T result) {
    value = result;
    done = true;
  }

  /**
   * The result, once the batch has been committed.
   *
   * @throws IllegalStateException before that, and when the commit failed
   */
  public T get() {
    if (!done) {
      throw new IllegalStateException(
          "There is no result: the batch has not been committed (call commit() first), or its commit failed");
    }
    return value;
  }
}
