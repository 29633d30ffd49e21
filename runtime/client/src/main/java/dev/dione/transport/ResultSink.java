package dev.dione.transport;

import dev.dione.Meta;
import dev.dione.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receives the results of one request. For each statement in order: {@link #columns} once, {@link
 * #row} for each row, {@link #meta} once. Before the request is sent again: {@link #restart}.
 */
public interface ResultSink {
  /** The statement's column names; empty for a statement without rows. */
  void columns(int statement, List<String> names);

  /** One row; the object is reused for the next one. */
  void row(int statement, Row row);

  /** The end of the statement's result. */
  void meta(int statement, Meta meta);

  /**
   * What came before is void: the request is sent again, and its results come from the first one.
   *
   * @param mayHaveRun whether the statements may have run before
   */
  void restart(boolean mayHaveRun);

  /** Who is told of attempts and bytes; by default null, nobody. */
  default @Nullable AttemptListener attempts() {
    return null;
  }
}
