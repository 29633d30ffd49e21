package dev.dione.load;

import dev.dione.BulkResult;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Counts what a load does, and tells the listener. Safe for use by many threads. */
final class Tally {
  private final boolean dryRun;
  private final LoadOptions options;
  private final long startNanos = System.nanoTime();
  private final List<FailedRow> failedRows;
  private long read;
  private long written;
  private long inserted;
  private boolean knowsInserted = true;
  private long unchanged;
  private long writtenOrUnchanged;
  private long merged;
  private long failed;
  private long resumed;
  private long requests;
  private long statements;
  private long bytes;
  private long rowsRead;
  private boolean knowsRowsRead = true;
  private long rowsWritten;
  private long retries;

  Tally(boolean dryRun, LoadOptions options, List<FailedRow> failedBefore) {
    this.dryRun = dryRun;
    this.options = options;
    boolean lists = dryRun || options.onError() == OnError.COLLECT;
    this.failedRows = new ArrayList<>(lists ? failedBefore : List.of());
  }

  /** A request is sent, whatever comes of it. */
  synchronized void sent(int statementCount, long parameterBytes, int again) {
    requests++;
    statements += statementCount;
    bytes += parameterBytes;
    retries += again;
  }

  /** A request was done. */
  synchronized void done(String entity, BulkResult result) {
    written += result.written();
    knowsInserted &= result.inserted().isPresent();
    inserted += result.inserted().orElse(0);
    unchanged += result.unchanged();
    writtenOrUnchanged += result.writtenOrUnchanged();
    merged += result.merged();
    knowsRowsRead &= result.rowsRead().isPresent();
    rowsRead += result.rowsRead().orElse(0);
    rowsWritten += result.rowsWritten();
    long rows = written + unchanged + writtenOrUnchanged + merged;
    options.listener().progress(new LoadProgress(entity, rows, failed, requests, bytes, seconds()));
  }

  /** A request would be sent. */
  synchronized void wouldSend(int writes, long parameterBytes, int moreMerged) {
    sent(writes, parameterBytes, 0);
    merged += moreMerged;
  }

  /**
   * A row cannot be written.
   *
   * @return whether the load goes on
   */
  synchronized boolean failed(FailedRow row) {
    failed++;
    if (dryRun || options.onError() == OnError.COLLECT) {
      failedRows.add(row);
    }
    options.listener().failed(row);
    return dryRun || (options.onError() != OnError.STOP && failed <= options.mostFailed());
  }

  /** Entities were read, and some of them passed over. */
  synchronized void read(long entities, long passedOver) {
    read += entities;
    resumed += passedOver;
  }

  synchronized LoadReport report() {
    boolean sent = !dryRun;
    return new LoadReport(
        dryRun,
        read,
        written,
        sent && knowsInserted ? OptionalLong.of(inserted) : OptionalLong.empty(),
        unchanged,
        writtenOrUnchanged,
        merged,
        failed,
        resumed,
        failedRows,
        requests,
        statements,
        bytes,
        sent && knowsRowsRead ? OptionalLong.of(rowsRead) : OptionalLong.empty(),
        rowsWritten,
        retries,
        seconds());
  }

  private double seconds() {
    return (System.nanoTime() - startNanos) / 1e9;
  }
}
