package dev.dione.samples.vegas.load;

import dev.dione.samples.vegas.scrape.Scrape;
import java.util.List;
import java.util.OptionalLong;

/**
 * What one load did.
 *
 * @param loaded the rows that were sent
 * @param notes what the owner of the site should know, one sentence each
 * @param tables what happened to each table
 */
public record LoadReport(Scrape loaded, List<String> notes, List<TableReport> tables) {

  /** Rows written with their index entries, as D1 bills them. */
  public long rowsWritten() {
    return tables.stream().mapToLong(t -> t.result().rowsWritten()).sum();
  }

  /** Rows read as D1 bills them; absent where one table does not know. */
  public OptionalLong rowsRead() {
    return tables.stream().allMatch(t -> t.result().rowsRead().isPresent())
        ? OptionalLong.of(tables.stream().mapToLong(t -> t.result().rowsRead().orElse(0)).sum())
        : OptionalLong.empty();
  }

  /** Bytes of the parameters that were sent. */
  public long bytes() {
    return tables.stream().mapToLong(t -> t.result().bytes()).sum();
  }
}
