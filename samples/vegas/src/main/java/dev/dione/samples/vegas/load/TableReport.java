package dev.dione.samples.vegas.load;

import dev.dione.BulkResult;

/**
 * What a load did to a table.
 *
 * @param table its name
 * @param result what was written
 * @param older rows that were not sent, because a later scrape is stored
 */
public record TableReport(String table, BulkResult result, long older) {
  /** Rows that were there and are different now. */
  public long changed() {
    return result.written() - result.inserted().orElse(0);
  }
}
