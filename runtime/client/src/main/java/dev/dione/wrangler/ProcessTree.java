package dev.dione.wrangler;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A process with its children: wrangler is a Node that starts another one, which starts workerd.
 */
final class ProcessTree {
  private static final int PATIENCE_MILLIS = 2_000;

  private ProcessTree() {}

  /** Ends all of it: asks first, and kills what is still there after 2 seconds. */
  static void end(Process process) {
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    all.forEach(ProcessHandle::destroy);
    CompletableFuture<?>[] ends =
        all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(ends).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException | ExecutionException e) {
      // they are killed below
    }
    all.forEach(ProcessHandle::destroyForcibly);
  }
}
