package dev.dione.manage;

import java.util.List;

/**
 * What to export, and how long to wait. Immutable; the {@code with…} methods give changed copies.
 *
 * @param schema whether the file has the tables, indexes, triggers and views
 * @param data whether the file has the rows
 * @param tables the tables to export; none means all
 * @param timeoutMillis the limit for all of it, in milliseconds
 * @param listener is told how far it has come
 */
public record ExportOptions(
    boolean schema,
    boolean data,
    List<String> tables,
    long timeoutMillis,
    TransferListener listener) {
  private static final long DEFAULT_TIMEOUT_MILLIS = 3_600_000;

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if nothing is left to export, or the timeout is below 1
   */
  public ExportOptions {
    tables = List.copyOf(tables);
    if (!schema && !data) {
      throw new IllegalArgumentException("Neither schema nor data: nothing would be exported");
    }
    Deadline.check(timeoutMillis);
  }

  /** Everything, within an hour. */
  public static ExportOptions all() {
    return new ExportOptions(true, true, List.of(), DEFAULT_TIMEOUT_MILLIS, TransferListener.NONE);
  }

  /** The same without the rows. */
  public ExportOptions withoutData() {
    return new ExportOptions(schema, false, tables, timeoutMillis, listener);
  }

  /** The same with the rows only. */
  public ExportOptions withoutSchema() {
    return new ExportOptions(false, data, tables, timeoutMillis, listener);
  }

  /** The same for some tables only. */
  public ExportOptions withTables(String... names) {
    return new ExportOptions(schema, data, List.of(names), timeoutMillis, listener);
  }

  /** The same with another limit for all of it, in milliseconds; 1 or more. */
  public ExportOptions withTimeoutMillis(long millis) {
    return new ExportOptions(schema, data, tables, millis, listener);
  }

  /** The same with a listener. */
  public ExportOptions withListener(TransferListener other) {
    return new ExportOptions(schema, data, tables, timeoutMillis, other);
  }
}
