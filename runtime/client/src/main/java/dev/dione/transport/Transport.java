package dev.dione.transport;

/** Sends statements to a database. Safe for use by many threads. */
public interface Transport extends AutoCloseable {
  /**
   * Runs the statements in order as one request and one transaction: all of them or none. Results
   * are handed to the sink while they are read, statement by statement. A transport may send a
   * request that failed again, where that helps and does no harm; it tells the sink.
   *
   * @param request at least one statement
   * @throws dev.dione.error.D1OutcomeUnknownException if a write may have run, and nobody knows
   * @throws dev.dione.error.D1Exception if the request failed. What the sink received before is
   *     void.
   */
  void send(Request request, ResultSink sink);

  /** Where this transport goes, for messages: a path or an address, without secrets. */
  String description();

  /** Releases what it holds. Closing twice does nothing more. */
  @Override
  void close();
}
