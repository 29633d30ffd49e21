package dev.dione.load;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a load did, or, of a dry run, would send.
 *
 * @param dryRun whether nothing was sent
 * @param read entities taken from the sources
 * @param written rows inserted, changed or deleted
 * @param inserted how many of the written were new: known for inserts, and for upserts that asked
 *     with {@code countInserted}
 * @param unchanged rows that were left alone: already as the entity says, or (of an update or
 *     delete) not there
 * @param writtenOrUnchanged rows of requests that were sent again after an answer was lost: they
 *     are as the entities say, but nobody knows whether that changed them
 * @param merged entities that were folded into an earlier one of the same request with the same key
 * @param failed rows that could not be written
 * @param resumed entities passed over, because the journal knows that they were written (or failed)
 *     before
 * @param failedRows those that failed, with {@link OnError#COLLECT}; those of earlier runs first,
 *     as the journal has them
 * @param requests how many were sent, those that were sent again not counted
 * @param statements how many statements wrote rows in them
 * @param bytes bytes of parameters sent, in UTF-8
 * @param rowsRead rows read as D1 bills them; absent on the local engine
 * @param rowsWritten rows written with their index entries, as D1 bills them; an estimate on the
 *     local engine
 * @param retries how often a request was sent again
 * @param seconds how long it took
 */
public record LoadReport(
    boolean dryRun,
    long read,
    long written,
    OptionalLong inserted,
    long unchanged,
    long writtenOrUnchanged,
    long merged,
    long failed,
    long resumed,
    List<FailedRow> failedRows,
    long requests,
    long statements,
    long bytes,
    OptionalLong rowsRead,
    long rowsWritten,
    long retries,
    double seconds) {
  /** Keeps a copy of the list. */
  public LoadReport {
    failedRows = List.copyOf(failedRows);
  }

  /**
   * The report as a JSON object, whose names are those of this record's components, in this order;
   * what is absent is null.
   */
  public String toJson() {
    return ReportJson.of(this);
  }
}
