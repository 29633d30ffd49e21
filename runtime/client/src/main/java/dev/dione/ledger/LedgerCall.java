package dev.dione.ledger;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.internal.Reads;
import dev.dione.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls in one request with a row of the ledger, whose key lets the request be done once only. The
 * counts that the calls need are kept in the row, for whoever asks later.
 */
final class LedgerCall implements Call<List<List<Meta>>> {
  private static final int SWEEP_EVERY = 100;

  private final List<Call<?>> calls;
  private final List<Statement> statements = new ArrayList<>();
  private final List<@Nullable Place> places = new ArrayList<>();
  private final List<Integer> callNumbers = new ArrayList<>();

  /** The statement of a call that a result belongs to, and whether its meta is the call's. */
  private record Place(int call, int statement) {}

  LedgerCall(String key, String batch, Scope scope, List<Call<?>> calls) {
    this.calls = calls;
    int itself = calls.size();
    add(LedgerSql.create(), itself, null);
    add(LedgerSql.enter(key, batch), itself, null);
    for (int i = 0; i < calls.size(); i++) {
      Set<Integer> counts = counts(calls.get(i));
      List<Statement> own = calls.get(i).statements();
      for (int j = 0; j < own.size(); j++) {
        Statement statement = scope.apply(own.get(j));
        if (counts.contains(j)) {
          add(LedgerSql.keep(statement, key), i, null);
          add(LedgerSql.last(key), itself, new Place(i, j));
        } else {
          add(statement, i, new Place(i, j));
        }
      }
    }
    if (key.hashCode() % SWEEP_EVERY == 0) {
      add(LedgerSql.sweep(), itself, null);
    }
  }

  private void add(Statement statement, int call, @Nullable Place place) {
    statements.add(statement);
    callNumbers.add(call);
    places.add(place);
  }

  /** Whether a call changes nothing: then it is made anew if the batch was done before. */
  static boolean isRead(Call<?> call) {
    return Reads.only(call.statements());
  }

  /**
   * The statements whose counts are the call's whole result; none of a read.
   *
   * @throws IllegalArgumentException if the call writes and returns rows
   */
  static Set<Integer> counts(Call<?> call) {
    if (isRead(call)) {
      return Set.of();
    }
    return call.counts()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s returns rows that it writes, which a ledger does not keep: under an idempotency key stand reads, and writes that return nothing or counts. Read the rows by a call of its own"
                        .formatted(name(call))));
  }

  private static String name(Call<?> call) {
    Statement first = call.statements().get(0);
    String origin = first.origin();
    return origin == null ? "'" + first.sql() + "'" : origin;
  }

  @Override
  public List<Statement> statements() {
    return statements;
  }

  /** The calls in their order, and behind them what the ledger does itself. */
  @Override
  public int callOf(int statement) {
    return callNumbers.get(statement);
  }

  /** Its key refuses a second run. */
  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public void columns(int statement, List<String> names) {
    Place place = places.get(statement);
    if (place != null) {
      calls.get(place.call()).columns(place.statement(), names);
    }
  }

  @Override
  public void row(int statement, Row row) {
    Place place = places.get(statement);
    if (place != null) {
      calls.get(place.call()).row(place.statement(), row);
    }
  }

  /** A run before this one would have refused this one, so the counts are those of the only run. */
  @Override
  public void restart(boolean mayHaveRun) {
    calls.forEach(call -> call.restart(false));
  }

  @Override
  public List<List<Meta>> finish(List<Meta> metas) {
    List<List<Meta>> own = new ArrayList<>();
    calls.forEach(call -> own.add(new ArrayList<>()));
    for (int i = 0; i < metas.size(); i++) {
      Place place = places.get(i);
      if (place != null) {
        own.get(place.call()).add(metas.get(i));
      }
    }
    return own;
  }
}
