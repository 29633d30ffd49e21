package dev.dione.observe;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request that has ended. Immutable.
 *
 * @param start the request
 * @param duration from its beginning to its last row, pauses between attempts included
 * @param statements what each of its statements did, in order
 * @param retries why it was sent again, once for each repetition; empty if it was sent once
 * @param traffic the bytes of all its attempts; empty where the transport does not know them
 * @param outcome how it ended
 * @param failure what its caller gets thrown, or the cause of that; null after {@link
 *     Outcome#SUCCEEDED}
 */
public record RequestEvent(
    RequestStart start,
    Duration duration,
    List<StatementEvent> statements,
    List<RetryEvent> retries,
    Optional<Traffic> traffic,
    Outcome outcome,
    @Nullable Throwable failure) {
  /** Copies the lists. */
  public RequestEvent {
    statements = List.copyOf(statements);
    retries = List.copyOf(retries);
  }

  /** How often it was tried: 1 or more. */
  public int attempts() {
    return retries.size() + 1;
  }

  /** How many rows came back. */
  public long rowsReturned() {
    return statements.stream().mapToLong(StatementEvent::rowsReturned).sum();
  }

  /** The rows that D1 bills as read; empty if that is not known of every statement. */
  public OptionalLong rowsRead() {
    return sum(StatementEvent::rowsRead);
  }

  /**
   * The rows that D1 bills as written; an estimate unless {@link #isRowsWrittenExact}. Empty if the
   * request failed.
   */
  public OptionalLong rowsWritten() {
    return sum(StatementEvent::rowsWritten);
  }

  /** Whether {@link #rowsWritten} is D1's count. */
  public boolean isRowsWrittenExact() {
    return statements.stream().allMatch(StatementEvent::isRowsWrittenExact);
  }

  private OptionalLong sum(Function<StatementEvent, OptionalLong> count) {
    long sum = 0;
    for (StatementEvent statement : statements) {
      OptionalLong one = count.apply(statement);
      if (one.isEmpty()) {
        return OptionalLong.empty();
      }
      sum += one.getAsLong();
    }
    return OptionalLong.of(sum);
  }
}
