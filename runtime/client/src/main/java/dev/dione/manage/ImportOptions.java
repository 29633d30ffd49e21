package dev.dione.manage;

/**
 * How an import runs. Immutable; the {@code with…} methods give changed copies.
 *
 * @param timeoutMillis the limit for all of it, in milliseconds
 * @param listener is told how far it has come
 */
public record ImportOptions(long timeoutMillis, TransferListener listener) {
  private static final long DEFAULT_TIMEOUT_MILLIS = 3_600_000;

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if the timeout is below 1
   */
  public ImportOptions {
    Deadline.check(timeoutMillis);
  }

  /** Within an hour, without a listener. */
  public static ImportOptions defaults() {
    return new ImportOptions(DEFAULT_TIMEOUT_MILLIS, TransferListener.NONE);
  }

  /** The same with another limit for all of it, in milliseconds; 1 or more. */
  public ImportOptions withTimeoutMillis(long millis) {
    return new ImportOptions(millis, listener);
  }

  /** The same with a listener. */
  public ImportOptions withListener(TransferListener other) {
    return new ImportOptions(timeoutMillis, other);
  }
}
