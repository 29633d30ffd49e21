package dev.dione.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs calls on other threads. Safe for use by many threads. */
public final class AsyncCalls implements AutoCloseable {
  private final @Nullable Executor given;
  private @Nullable ExecutorService own;
  private boolean closed;

  private AsyncCalls(@Nullable Executor given) {
    this.given = given;
  }

  /** On the threads of an executor, which is left open. */
  public static AsyncCalls on(Executor executor) {
    return new AsyncCalls(executor);
  }

  /**
   * On threads that start when they are needed and end when they are not: virtual ones, or before
   * Java 21 up to 16 daemon threads.
   */
  public static AsyncCalls onOwnThreads() {
    return new AsyncCalls(null);
  }

  /** The result to come of some work. */
  public <T> CompletableFuture<T> run(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, given == null ? own() : given);
  }

  /** Most programs need none, and none are made for them. */
  private synchronized ExecutorService own() {
    if (closed) {
      throw new RejectedExecutionException("The database has been closed");
    }
    if (own == null) {
      own = OwnThreads.open();
    }
    return own;
  }

  /** Takes no more work; what was taken runs on, so that every future ends. */
  @Override
  public synchronized void close() {
    closed = true;
    if (own != null) {
      own.shutdown();
    }
  }
}
