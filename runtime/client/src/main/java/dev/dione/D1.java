package dev.dione;

import dev.dione.internal.CallRunner;
import dev.dione.internal.ResultCall;
import dev.dione.transport.Transport;
import java.time.Clock;
import java.util.List;

/**
 * A D1 database: on the REST API ({@code RestD1.connect}), or on the embedded engine ({@code
 * LocalD1.open}). Safe for use by many threads; close it when the application ends.
 *
 * <p>Each method sends one request, which D1 runs as one transaction. There is no BEGIN: D1 refuses
 * it.
 */
public final class D1 implements AutoCloseable {
  private final Transport transport;
  private final Clock clock;

  private D1(Transport transport, Clock clock) {
    this.transport = transport;
    this.clock = clock;
  }

  /** A database behind a transport. */
  public static D1 on(Transport transport) {
    return new D1(transport, Clock.systemUTC());
  }

  /** The same database with another clock for {@code @CreatedAt} and {@code @UpdatedAt}. */
  public D1 withClock(Clock otherClock) {
    return new D1(transport, otherClock);
  }

  /** The clock of {@code @CreatedAt} and {@code @UpdatedAt}; by default the system's. */
  public Clock clock() {
    return clock;
  }

  /**
   * Runs one statement.
   *
   * @throws dev.dione.error.D1Exception if it failed; then nothing was changed
   */
  public Result run(Statement statement) {
    return batch(List.of(statement)).get(0);
  }

  /**
   * Runs statements in order as one atomic request.
   *
   * @return a result for each statement, in order
   * @throws dev.dione.error.D1Exception if one failed; then nothing was changed
   */
  public List<Result> batch(List<Statement> statements) {
    return execute(new ResultCall(statements));
  }

  /** Runs a call; generated DAOs go through here. */
  public <T> T execute(Call<T> call) {
    return CallRunner.run(transport, call);
  }

  /** Where this database is, for messages; without secrets. */
  public String description() {
    return transport.description();
  }

  Transport transport() {
    return transport;
  }

  /** Closes the transport. Closing twice does nothing more. */
  @Override
  public void close() {
    transport.close();
  }

  @Override
  public String toString() {
    return "D1(" + description() + ")";
  }
}
