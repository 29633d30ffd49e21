package dev.dione.query.select;

/** Counts of rows. */
final class RowNumber {
  private RowNumber() {}

  static long require(long rows, String what) {
    if (rows < 0) {
      throw new IllegalArgumentException("A %s of %d rows: 0 is the least".formatted(what, rows));
    }
    return rows;
  }
}
