package dev.dione.transport;

import dev.dione.Statement;
import java.util.List;

/** Sends statements to a database. Safe for use by many threads. */
public interface Transport extends AutoCloseable {
  /**
   * Runs the statements in order as one request and one transaction: all of them or none. Results
   * are handed to the sink while they are read, statement by statement.
   *
   * @param statements at least one
   * @throws dev.dione.error.D1Exception if the request failed. What the sink received before is
   *     void.
   */
  void send(List<Statement> statements, ResultSink sink);

  /** Where this transport goes, for messages: a path or an address, without secrets. */
  String description();

  /** Releases what it holds. Closing twice does nothing more. */
  @Override
  void close();
}
