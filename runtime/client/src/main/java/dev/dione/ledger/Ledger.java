package dev.dione.ledger;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.error.D1Exception;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1UniqueException;
import dev.dione.internal.CallRunner;
import dev.dione.internal.MetaReader;
import dev.dione.internal.ResultCall;
import dev.dione.scope.Scope;
import dev.dione.transport.RowBuffer;
import dev.dione.transport.Transport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs batches under idempotency keys: what was done is not done again, and its counts are told.
 */
public final class Ledger {
  /** How long a key is kept, by the database's clock. */
  public static final Duration KEPT = Duration.ofDays(7);

  private static final int MAX_KEY_CHARS = 200;

  private final Transport transport;
  private final Scope scope;

  /** The ledger of a database; its table is made by the first batch. */
  public Ledger(Transport transport, Scope scope) {
    this.transport = transport;
    this.scope = scope;
  }

  /**
   * Runs calls in one atomic request, unless a request with the key was done before.
   *
   * @return for each call the metas to finish it with
   * @throws IllegalArgumentException if the key is empty or too long, or belongs to another batch,
   *     or a call returns rows that it writes
   */
  public List<List<Meta>> run(String key, List<Call<?>> calls) {
    if (key.isBlank() || key.length() > MAX_KEY_CHARS) {
      throw new IllegalArgumentException(
          "An idempotency key has 1 to 200 characters: '" + key + "'");
    }
    calls.forEach(call -> call.restart(false)); // from an attempt that failed
    String own = scope.tenant() == null ? key : scope.tenant() + "/" + key;
    try {
      return CallRunner.run(
          transport, Scope.EVERYTHING, new LedgerCall(own, batch(calls), scope, calls));
    } catch (D1UniqueException | D1OutcomeUnknownException e) {
      return found(own, calls, e);
    }
  }

  /** What the ledger tells of the key, or else the failure. */
  private List<List<Meta>> found(String key, List<Call<?>> calls, D1Exception failure) {
    boolean refusedByLedger =
        failure instanceof D1UniqueException unique
            && unique.table().orElse("").equals(LedgerSql.TABLE);
    if (failure instanceof D1UniqueException && !refusedByLedger) {
      throw failure;
    }
    List<List<@Nullable Object>> rows = rows(key, failure);
    if (rows.isEmpty()) {
      throw failure; // it has not run, or has not run yet
    }
    if (!batch(calls).equals(rows.get(0).get(0))) {
      throw otherBatch(key);
    }
    List<Long> kept = Counts.read(String.valueOf(rows.get(0).get(1)));
    long needed = calls.stream().mapToLong(call -> LedgerCall.counts(call).size()).sum();
    if (kept.size() != needed) {
      throw otherBatch(key);
    }
    return replay(calls, kept);
  }

  private List<List<@Nullable Object>> rows(String key, D1Exception failure) {
    Call<List<Result>> call = new ResultCall(List.of(LedgerSql.find(key)));
    try {
      return CallRunner.run(transport, Scope.EVERYTHING, call).get(0).rows();
    } catch (D1Exception e) {
      failure.addSuppressed(e);
      throw failure;
    }
  }

  private static IllegalArgumentException otherBatch(String key) {
    return new IllegalArgumentException(
        "The idempotency key '%s' belongs to another batch, with other statements. A key names one batch"
            .formatted(key));
  }

  /** Gives writes the counts that were kept, and reads what is there now. */
  private List<List<Meta>> replay(List<Call<?>> calls, List<Long> kept) {
    calls.forEach(call -> call.restart(false));
    Iterator<List<Meta>> read =
        CallRunner.runAll(transport, scope, calls.stream().filter(LedgerCall::isRead).toList())
            .iterator();
    Iterator<Long> counts = kept.iterator();
    List<List<Meta>> metas = new ArrayList<>();
    for (Call<?> call : calls) {
      for (int statement : new TreeSet<>(LedgerCall.counts(call))) {
        RowBuffer row = new RowBuffer(List.of("count"));
        row.next();
        row.setInteger(0, counts.next());
        call.row(statement, row);
      }
      metas.add(
          LedgerCall.isRead(call)
              ? read.next()
              : Collections.nCopies(call.statements().size(), MetaReader.EMPTY));
    }
    return metas;
  }

  /** What the batch does, apart from its values: the same key must not stand for another. */
  private static String batch(List<Call<?>> calls) {
    StringBuilder all = new StringBuilder();
    for (Call<?> call : calls) {
      Set<String> texts = new TreeSet<>();
      call.statements().stream().map(Statement::sql).forEach(texts::add);
      all.append(texts).append('\n');
    }
    return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
