package dev.dione.observe;

import dev.dione.Meta;
import dev.dione.Statement;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one statement of a request did.
 *
 * @param statement the statement, as it was sent, with its parameters
 * @param call which call of the request it belongs to, from 0: a DAO method may need several
 *     statements, and a batch holds several calls
 * @param rowsReturned how many rows came back; of a failed request, those that came before
 * @param meta what D1 says about it; empty if the request failed before that came
 */
public record StatementEvent(
    Statement statement, int call, long rowsReturned, Optional<Meta> meta) {
  /** The DAO method it comes from; empty for raw SQL and built queries. */
  public Optional<String> method() {
    return Optional.ofNullable(statement.origin());
  }

  /**
   * The rows that D1 bills as read; empty if the transport does not know, or the request failed.
   */
  public OptionalLong rowsRead() {
    return meta.isPresent() ? meta.get().rowsRead() : OptionalLong.empty();
  }

  /**
   * The rows that D1 bills as written, index entries counted; an estimate unless {@link
   * #isRowsWrittenExact}. Empty if the request failed.
   */
  public OptionalLong rowsWritten() {
    return meta.isPresent() ? OptionalLong.of(meta.get().rowsWritten()) : OptionalLong.empty();
  }

  /** Whether {@link #rowsWritten} is D1's count. */
  public boolean isRowsWrittenExact() {
    return meta.isPresent() && meta.get().rowsWrittenExact();
  }

  /** Rows changed, trigger and cascade work included; empty if the request failed. */
  public OptionalLong changes() {
    return meta.isPresent() ? OptionalLong.of(meta.get().changes()) : OptionalLong.empty();
  }
}
