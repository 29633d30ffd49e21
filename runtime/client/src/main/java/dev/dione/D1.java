package dev.dione;

import dev.dione.internal.AsyncCalls;
import dev.dione.internal.CallRunner;
import dev.dione.internal.CoalescingTransport;
import dev.dione.internal.EachRow;
import dev.dione.internal.ObservedTransport;
import dev.dione.internal.ResultCall;
import dev.dione.observe.D1Listener;
import dev.dione.scope.Scope;
import dev.dione.transport.Transport;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

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
  private final AsyncCalls async;
  private final Scope scope;

  private D1(Transport transport, Clock clock, AsyncCalls async, Scope scope) {
    this.transport = transport;
    this.clock = clock;
    this.async = async;
    this.scope = scope;
  }

  /** A database behind a transport. */
  public static D1 on(Transport transport) {
    return new D1(transport, Clock.systemUTC(), AsyncCalls.onOwnThreads(), Scope.EVERYTHING);
  }

  /** The same database with another clock for {@code @CreatedAt} and {@code @UpdatedAt}. */
  public D1 withClock(Clock otherClock) {
    return new D1(transport, otherClock, async, scope);
  }

  /**
   * The same database with another executor for methods that return {@code CompletableFuture}; it
   * is the caller's to shut down. Each call has a thread of it for one request.
   *
   * <p>By default each call has a virtual thread of its own, which blocks no other while it waits,
   * on Java 21 and later: only the budget of requests bounds how many are under way, so start a
   * great many in parts, or name an executor with a bound. Before, a database has up to 16 daemon
   * threads, which end after 30 idle seconds, and more calls wait for one of them. D1 itself runs
   * one query at a time on each database (https://developers.cloudflare.com/d1/platform/limits/,
   * read 2026-11-20).
   */
  public D1 withExecutor(Executor executor) {
    return new D1(transport, clock, AsyncCalls.on(executor), scope);
  }

  /**
   * The same database, whose requests the listener hears of, behind those that were given before.
   * Requests of the database that this was made of go on unheard.
   */
  public D1 withListener(D1Listener listener) {
    return new D1(ObservedTransport.of(transport, listener), clock, async, scope);
  }

  /**
   * The same database, which sends reads of several threads as one request: those that come while
   * another read is under way go together when it ends. A read that comes alone is sent at once.
   * Results and errors are those of each read; when the request of several fails, each is sent
   * alone. Rows become objects on the thread that sends the request. Pays over REST, where requests
   * are few and far.
   *
   * @param maxWait how long a read waits at most for those under way; zero is not at all
   * @throws IllegalArgumentException if it is negative
   */
  public D1 withCoalescedReads(Duration maxWait) {
    if (maxWait.isNegative()) {
      throw new IllegalArgumentException("A wait is zero or more, and this one is " + maxWait);
    }
    Transport coalescing =
        ObservedTransport.over(transport, below -> new CoalescingTransport(below, maxWait));
    return new D1(coalescing, clock, async, scope);
  }

  /**
   * The same database, whose DAOs see other rows; generated roots call it. {@link #run} and {@link
   * #batch} see everything: what they send is raw SQL.
   */
  public D1 within(Scope otherScope) {
    return new D1(transport, clock, async, otherScope);
  }

  /** The rows that DAOs see; by default everything. */
  public Scope scope() {
    return scope;
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

  /**
   * Runs one statement and hands over each row as it is read, so that a result may be larger than
   * memory. A row is valid only while it is handed over. A request whose rows have begun to come is
   * not sent again.
   *
   * @param rows gets each row, on this thread or, with {@link #withCoalescedReads}, on another one;
   *     what it throws ends the reading
   * @return what D1 says about the statement
   * @throws dev.dione.error.D1Exception if it failed; rows may have been handed over before
   */
  public Meta forEachRow(Statement statement, Consumer<Row> rows) {
    return execute(new EachRow(statement, rows));
  }

  /** Runs a call; generated DAOs go through here. */
  public <T> T execute(Call<T> call) {
    return CallRunner.run(transport, scope, call);
  }

  /**
   * Runs a call on another thread (see {@link #withExecutor}), in a request of its own; generated
   * DAOs go through here. The call's values were read from its entities before this returns.
   *
   * @return the result to come; it fails with the {@link dev.dione.error.D1Exception} that {@link
   *     #execute} would throw. To cancel it stops nobody who waits for the request: it may run.
   * @throws java.util.concurrent.RejectedExecutionException after {@link #close}
   */
  public <T> CompletableFuture<T> executeAsync(Call<T> call) {
    return async.run(() -> execute(call));
  }

  /** Where this database is, for messages; without secrets. */
  public String description() {
    return transport.description();
  }

  Transport transport() {
    return transport;
  }

  /**
   * Closes the transport; calls that still wait or run on other threads fail. Closing twice does
   * nothing more.
   */
  @Override
  public void close() {
    async.close();
    transport.close();
  }

  @Override
  public String toString() {
    return "D1(" + description() + ")";
  }
}
