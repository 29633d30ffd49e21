package dev.dione;

import dev.dione.error.D1Exception;
import dev.dione.internal.CallRunner;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls that wait to be sent together as one atomic request. Generated batches stand on it. Not
 * thread-safe.
 */
public final class D1Batch implements AutoCloseable {
  private final D1 d1;
  private final List<Call<?>> calls = new ArrayList<>();
  private final List<Pending<?>> pendings = new ArrayList<>();
  private boolean closed;

  /** An empty batch. */
  public D1Batch(D1 d1) {
    this.d1 = d1;
  }

  /**
   * Adds a call; nothing is sent yet.
   *
   * @throws IllegalStateException after {@link #commit} or {@link #close}
   */
  public <T> Pending<T> add(Call<T> call) {
    requireOpen();
    Pending<T> pending = new Pending<>();
    calls.add(call);
    pendings.add(pending);
    return pending;
  }

  /**
   * Sends everything as one request: all of it is done, or nothing.
   *
   * @throws D1Exception if the request failed; no pending result is there then. If the request was
   *     done and one result is not what its method promises (two rows, say), that one is missing
   *     and the others are there.
   * @throws IllegalStateException after a commit or close
   */
  public void commit() {
    requireOpen();
    closed = true;
    List<List<Meta>> metas = CallRunner.runAll(d1.transport(), d1.scope(), calls);
    D1Exception failure = null;
    for (int i = 0; i < calls.size(); i++) {
      try {
        finish(calls.get(i), pendings.get(i), metas.get(i));
      } catch (D1Exception e) {
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** Ends the batch; what was not committed is not sent. */
  @Override
  public void close() {
    closed = true;
  }

  @SuppressWarnings("unchecked") // add() made the pending for this very call
  private static <T> void finish(Call<T> call, Pending<?> pending, List<Meta> metas) {
    ((Pending<T>) pending).complete(call.finish(metas));
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "The batch has ended (committed or closed): open a new one with batch(db)");
    }
  }
}
