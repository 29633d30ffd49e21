package dev.dione.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends chunks while others are being made, a bounded number at a time; two chunks that hold the
 * same key go one after the other. Chunks are given by one thread.
 */
final class Senders implements AutoCloseable {
  private static final AtomicInteger THREADS = new AtomicInteger();

  private final int parallel;
  private final Consumer<Chunk<?>> sender;
  private final ExecutorService threads;
  private final List<Chunk<?>> underWay = new ArrayList<>();
  private @Nullable Throwable failure;

  Senders(int parallel, Consumer<Chunk<?>> sender) {
    this.parallel = parallel;
    this.sender = sender;
    this.threads = Executors.newFixedThreadPool(parallel, Senders::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "dione-load-" + THREADS.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Sends a chunk as soon as there is room for it.
   *
   * @param inOrder whether everything before it has to be done first
   * @return false if one before it has failed; it is not sent then
   * @throws InterruptedException if the wait is interrupted; it is not sent then
   */
  synchronized boolean send(Chunk<?> chunk, boolean inOrder) throws InterruptedException {
    int room = inOrder ? 1 : parallel;
    while (failure == null
        && (underWay.size() >= room || underWay.stream().anyMatch(chunk::sharesKeys))) {
      wait();
    }
    if (failure != null) {
      return false;
    }
    underWay.add(chunk);
    threads.execute(() -> run(chunk));
    return true;
  }

  private void run(Chunk<?> chunk) {
    Throwable thrown = null;
    try {
      sender.accept(chunk);
    } catch (Throwable e) { // whatever it is: the one who waits must hear of it
      thrown = e;
    }
    synchronized (this) {
      failure = failure == null ? thrown : failure;
      underWay.remove(chunk);
      notifyAll();
    }
  }

  /**
   * Waits until nothing is under way.
   *
   * @return what the first failure was, or null
   */
  synchronized @Nullable Throwable await() throws InterruptedException {
    while (!underWay.isEmpty()) {
      wait();
    }
    return failure;
  }

  /** Ends what is under way, and waits until its threads have ended. */
  @Override
  public void close() {
    threads.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = threads.awaitTermination(1, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
