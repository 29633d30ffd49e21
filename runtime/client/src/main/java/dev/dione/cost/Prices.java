package dev.dione.cost;

import java.math.BigDecimal;

/**
 * What D1 asks for rows, in US dollars, and what its paid plan includes.
 *
 * @param dollarsPerMillionRead for a million rows read beyond the included ones
 * @param dollarsPerMillionWritten for a million rows written beyond the included ones
 * @param includedReadPerMonth rows read that a month includes, all databases of the account
 *     together
 * @param includedWrittenPerMonth rows written that a month includes, in the same way
 */
public record Prices(
    BigDecimal dollarsPerMillionRead,
    BigDecimal dollarsPerMillionWritten,
    long includedReadPerMonth,
    long includedWrittenPerMonth) {
  private static final int MILLION_DIGITS = 6;
  private static final Prices PUBLISHED =
      new Prices(new BigDecimal("0.001"), new BigDecimal("1.00"), 25_000_000_000L, 50_000_000L);

  /** Checks the values. */
  public Prices {
    if (dollarsPerMillionRead.signum() < 0
        || dollarsPerMillionWritten.signum() < 0
        || includedReadPerMonth < 0
        || includedWrittenPerMonth < 0) {
      throw new IllegalArgumentException("Prices and included rows are zero or more");
    }
  }

  /**
   * The published prices of Workers Paid: a month includes 25 billion rows read, then a million
   * costs $0.001, and 50 million rows written, then a million costs $1.00. Workers Free costs
   * nothing, and refuses more than 5 million rows read or 100,000 rows written a day. Storage
   * (beyond 5 GB, $0.75 a GB and month) is not part of this report. Source:
   * https://developers.cloudflare.com/d1/platform/pricing/, read 2026-11-30.
   */
  public static Prices published() {
    return PUBLISHED;
  }

  /** The price of rows, of which none is included, in US dollars. */
  public BigDecimal of(long rowsRead, long rowsWritten) {
    BigDecimal read = dollarsPerMillionRead.multiply(BigDecimal.valueOf(rowsRead));
    BigDecimal written = dollarsPerMillionWritten.multiply(BigDecimal.valueOf(rowsWritten));
    return read.add(written).movePointLeft(MILLION_DIGITS);
  }
}
