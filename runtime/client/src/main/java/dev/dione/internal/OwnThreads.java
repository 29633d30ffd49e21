package dev.dione.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The threads of a database that was given none: virtual ones where Java has them. */
final class OwnThreads {
  private static final String NAME = "dione-";
  private static final int FIRST_WITH_VIRTUAL_THREADS = 21;
  private static final int MAX_THREADS = 16;
  private static final long IDLE_SECONDS = 30;
  private static final AtomicInteger THREADS = new AtomicInteger();
  private static final @Nullable MethodHandle VIRTUAL = virtual();

  private OwnThreads() {}

  /** An executor of its own for a database: a virtual thread a call, or 16 daemon threads. */
  static ExecutorService open() {
    if (VIRTUAL == null) {
      return pool();
    }
    try {
      return (ExecutorService) VIRTUAL.invokeExact();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e); // it declares none
    }
  }

  private static ExecutorService pool() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            MAX_THREADS,
            MAX_THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            OwnThreads::daemon);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, NAME + THREADS.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What Java 21 writes as {@code
   * Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("dione-", 1).factory())}, or null.
   */
  private static @Nullable MethodHandle virtual() {
    if (Runtime.version().feature() < FIRST_WITH_VIRTUAL_THREADS) {
      return null;
    }
    try {
      Lookup lookup = MethodHandles.publicLookup();
      Class<?> builder = Class.forName("java.lang.Thread$Builder");
      Class<?> virtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
      Object unnamed =
          lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(virtual)).invoke();
      Object named =
          lookup
              .findVirtual(
                  virtual, "name", MethodType.methodType(virtual, String.class, long.class))
              .invoke(unnamed, NAME, 1L);
      Object factory =
          lookup
              .findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class))
              .invoke(named);
      MethodType perTask = MethodType.methodType(ExecutorService.class, ThreadFactory.class);
      return lookup
          .findStatic(Executors.class, "newThreadPerTaskExecutor", perTask)
          .bindTo(factory);
    } catch (Throwable e) {
      return null; // a Java that lacks them: daemon threads do, too
    }
  }
}
