package dev.dione;

import dev.dione.error.D1Exception;
import dev.dione.internal.CallRunner;
import dev.dione.ledger.Ledger;
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
    finishAll(CallRunner.runAll(d1.transport(), d1.scope(), calls));
  }

  /**
   * Sends everything as one request that is done once, however often this is called with the key,
   * by whatever process: the key is a row of the table {@code dione_ledger}, written in the same
   * request, with the counts that the calls return. So the request is sent again when its answer is
   * lost, and a batch that was done before gives its counts without being done again. Calls that
   * only read are made anew then: they give what is there now. The table is made when it is
   * missing; its rows are deleted after a week.
   *
   * @param key names what is done, such as {@code "order-17"}: 1 to 200 characters, for this batch
   *     alone. In a database that was opened for a tenant, each tenant has its own keys.
   * @throws IllegalArgumentException if the key belongs to a batch of other statements, or is empty
   *     or too long, or a call returns rows that it writes, which the ledger does not keep
   * @throws dev.dione.error.D1OutcomeUnknownException if it may have been done, and the ledger
   *     cannot be asked; to commit the same batch under the same key again is safe
   * @throws D1Exception if the request failed; no pending result is there then
   * @throws IllegalStateException after a commit or close
   */
  public void commitOnce(String key) {
    requireOpen();
    List<List<Meta>> metas = new Ledger(d1.transport(), d1.scope()).run(key, calls);
    closed = true;
    finishAll(metas);
  }

  private void finishAll(List<List<Meta>> metas) {
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
