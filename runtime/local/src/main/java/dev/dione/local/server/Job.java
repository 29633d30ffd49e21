package dev.dione.local.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An import or export that goes on while a client asks how it does. */
final class Job {
  private static final int WAIT_MILLIS = 1_000;
  private static final int ACCEPTED = 202;

  private final String type;
  private final String bookmark;
  private final CompletableFuture<ObjectNode> result;

  private Job(String type, String bookmark, CompletableFuture<ObjectNode> result) {
    this.type = type;
    this.bookmark = bookmark;
    this.result = result;
  }

  /** Does the work, and gives what stands at {@code result} when it is complete. */
  interface Work {
    ObjectNode run() throws IOException;
  }

  static Job start(String type, String bookmark, Executor threads, Work work) {
    CompletableFuture<ObjectNode> result = new CompletableFuture<>();
    threads.execute(
        () -> {
          try {
            result.complete(work.run());
          } catch (IOException | RuntimeException e) {
            result.completeExceptionally(e);
          }
        });
    return new Job(type, bookmark, result);
  }

  /** Answers how it goes on; a short one is waited for, as D1 does. */
  void answer(Answer answer) throws IOException {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("success", true)
            .put("type", type)
            .put("at_bookmark", bookmark);
    json.putArray("messages");
    try {
      json.set("result", result.get(WAIT_MILLIS, TimeUnit.MILLISECONDS));
      json.put("status", "complete");
    } catch (TimeoutException e) {
      json.put("status", "active");
      answer.status(ACCEPTED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      json.put("status", "active");
    } catch (ExecutionException e) {
      String message = message(e.getCause());
      json.put("status", "error").put("error", message).putArray("errors").add(message);
    }
    answer.result(json);
  }

  /** What D1 answers when nothing is going on. */
  static void none(String doing, Answer answer) throws IOException {
    answer.result(
        JsonNodeFactory.instance
            .objectNode()
            .put("success", false)
            .put("error", "Not currently " + doing + " anything."));
  }

  private static String message(Throwable failure) {
    Throwable told = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    return told.getMessage() == null ? told.toString() : told.getMessage();
  }
}
