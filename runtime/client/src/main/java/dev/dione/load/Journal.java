package dev.dione.load;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps what a load did, for whoever runs it again. Safe for use by many threads. */
interface Journal extends AutoCloseable {
  /** Which load it is, for idempotency keys. */
  UUID load();

  /** The time that the load's rows have as that of their write. */
  Instant now();

  /** What was known of a part when the journal was opened. */
  DoneRows done(int part);

  /** The rows that failed in earlier runs. */
  List<FailedRow> failedBefore();

  /** Whether rows that may not be written twice are sent under a key. */
  boolean isKept();

  /** A range is about to be sent that may not be written twice; it is on disk afterwards. */
  void sent(RowRange range);

  /** A range that was sent is known not to be done. */
  void undone(RowRange range);

  /** A range is done; it is on disk afterwards. */
  void done(RowRange range, String first);

  /** The rows of a range cannot be written. */
  void failed(RowRange range, FailedRow row);

  /** Everything is done. */
  void ended();

  @Override
  void close();
}
