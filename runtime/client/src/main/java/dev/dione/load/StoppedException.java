package dev.dione.load;

import dev.dione.error.D1Exception;

/** Ends a load at a bad row; only the load itself sees it. */
final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient FailedRow row;
  private final transient D1Exception failure;

  StoppedException(FailedRow row, D1Exception failure) {
    super(row.reason(), failure, false, false);
    this.row = row;
    this.failure = failure;
  }

  FailedRow row() {
    return row;
  }

  D1Exception failure() {
    return failure;
  }
}
