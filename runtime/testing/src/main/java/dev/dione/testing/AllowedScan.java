package dev.dione.testing;

/**
 * A full scan that is meant.
 *
 * @param method the DAO method, such as {@code EventDao.count}; or the SQL of a statement that
 *     comes from none
 * @param reason why it is harmless, for those who read the test; not blank
 */
public record AllowedScan(String method, String reason) {
  /** Checks the reason. */
  public AllowedScan {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("Why may %s read a table in full?".formatted(method));
    }
  }
}
