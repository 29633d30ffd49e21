package dev.dione.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs calls on other threads. Safe for use by many threads. */
public final class AsyncCalls implements AutoCloseable {
  private static final int MAX_THREADS = 16;
  private static final long IDLE_SECONDS = 30;
  private static final AtomicInteger THREADS = new AtomicInteger();

  private final Executor executor;
  private final @Nullable ExecutorService own;

  private AsyncCalls(Executor executor, @Nullable ExecutorService own) {
    this.executor = executor;
    this.own = own;
  }

  /** On the threads of an executor, which is left open. */
  public static AsyncCalls on(Executor executor) {
    return new AsyncCalls(executor, null);
  }

  /** On daemon threads, which start when they are needed and end when they are not. */
  public static AsyncCalls onOwnThreads() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            MAX_THREADS,
            MAX_THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            AsyncCalls::thread);
    pool.allowCoreThreadTimeOut(true);
    return new AsyncCalls(pool, pool);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "dione-" + THREADS.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /** The result to come of some work. */
  public <T> CompletableFuture<T> run(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, executor);
  }

  /** Takes no more work; what was taken runs on, so that every future ends. */
  @Override
  public void close() {
    if (own != null) {
      own.shutdown();
    }
  }
}
