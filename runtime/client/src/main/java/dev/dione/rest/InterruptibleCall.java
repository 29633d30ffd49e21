package dev.dione.rest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/**
 * Runs a call on one of OkHttp's threads while the caller waits: a thread that reads a socket does
 * not hear an interrupt, but one that waits does, and cancels the call.
 */
final class InterruptibleCall {
  private static final int END_SECONDS = 5;

  private InterruptibleCall() {}

  /** Reads the answer; the reader runs on another thread. */
  interface Reader<T> {
    T read(Response response) throws IOException;
  }

  /**
   * What the reader made of the answer.
   *
   * @throws InterruptedIOException if the thread is interrupted, which it stays
   */
  static <T> T run(Call call, Reader<T> reader) throws IOException {
    CompletableFuture<T> result = new CompletableFuture<>();
    call.enqueue(completing(result, reader));
    try {
      return result.get();
    } catch (InterruptedException e) {
      call.cancel();
      awaitEnd(result);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw (Error) e.getCause();
    }
  }

  /** So that nothing is written to the caller's file after the caller has gone on. */
  private static void awaitEnd(CompletableFuture<?> result) {
    try {
      result.get(END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      // It has failed, because it was cancelled, or hangs in the caller's own stream.
    }
  }

  private static <T> Callback completing(CompletableFuture<T> result, Reader<T> reader) {
    return new Callback() {
      @Override
      public void onFailure(Call call, IOException e) {
        result.completeExceptionally(e);
      }

      @Override
      public void onResponse(Call call, Response response) {
        try (response) {
          result.complete(reader.read(response));
        } catch (IOException | RuntimeException | Error e) {
          result.completeExceptionally(e);
        }
      }
    };
  }
}
