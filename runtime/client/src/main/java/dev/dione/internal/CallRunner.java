package dev.dione.internal;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.error.D1Exception;
import dev.dione.error.D1RequestTooLargeException;
import dev.dione.scope.Scope;
import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import dev.dione.transport.Transport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends the statements of one or more calls as one request, and hands each call its results. */
public final class CallRunner implements ResultSink {
  // Cloudflare takes bodies of at most 100 MB on its smaller plans
  // (https://developers.cloudflare.com/workers/platform/limits/, read 2026-11-20).
  private static final long MAX_REQUEST_BYTES = 100_000_000;
  private static final int MAX_CHAR_BYTES = 3; // in UTF-8; a pair of chars takes four

  private final List<Call<?>> calls;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Integer> firstStatement = new ArrayList<>();
  private final List<Integer> callOf = new ArrayList<>();
  private final List<Integer> callNumbers = new ArrayList<>();
  private final List<List<Meta>> metas = new ArrayList<>();
  private @Nullable Call<?> reading;
  private int firstOfReading;

  private CallRunner(Scope scope, List<Call<?>> calls) {
    this.calls = calls;
    int next = 0;
    for (int i = 0; i < calls.size(); i++) {
      List<Statement> own = calls.get(i).statements();
      int first = next;
      firstStatement.add(statements.size());
      metas.add(new ArrayList<>());
      for (int j = 0; j < own.size(); j++) {
        int number = first + calls.get(i).callOf(j);
        next = Math.max(next, number + 1);
        statements.add(scope.apply(own.get(j)));
        callOf.add(i);
        callNumbers.add(number);
      }
    }
  }

  /** Runs one call in a request of its own. */
  public static <T> T run(Transport transport, Scope scope, Call<T> call) {
    CallRunner runner = new CallRunner(scope, List.of(call));
    runner.send(transport);
    return call.finish(runner.metas.get(0));
  }

  /**
   * Runs calls in one atomic request.
   *
   * @return for each call the metas to finish it with
   */
  public static List<List<Meta>> runAll(Transport transport, Scope scope, List<Call<?>> calls) {
    CallRunner runner = new CallRunner(scope, calls);
    runner.send(transport);
    return runner.metas;
  }

  private void send(Transport transport) {
    if (statements.isEmpty()) {
      return;
    }
    requireFits();
    Request request =
        new Request(statements, callNumbers, () -> calls.stream().allMatch(Call::isRepeatable));
    try {
      transport.send(request, this);
    } catch (D1Exception e) {
      throw LostAnswer.told(request, e);
    }
    for (int i = 0; i < calls.size(); i++) {
      int end = i + 1 < calls.size() ? firstStatement.get(i + 1) : statements.size();
      int expected = end - firstStatement.get(i);
      if (metas.get(i).size() != expected) {
        throw new D1Exception(
            "%s answered with %d results for %d statements"
                .formatted(transport.description(), metas.get(i).size(), expected),
            null);
      }
    }
  }

  private void requireFits() {
    long chars = 0;
    for (Statement statement : statements) {
      chars += statement.sql().length();
      for (Object parameter : statement.parameters()) {
        chars += parameter instanceof String text ? text.length() : 1;
      }
    }
    if (chars > MAX_REQUEST_BYTES / MAX_CHAR_BYTES) {
      requireBytesFit();
    }
  }

  private void requireBytesFit() {
    long size = 0;
    for (Statement statement : statements) {
      size += Utf8.size(statement.sql());
      for (Object parameter : statement.parameters()) {
        size += parameter instanceof String text ? Utf8.size(text) : 1;
      }
    }
    if (size > MAX_REQUEST_BYTES) {
      throw new D1RequestTooLargeException(statements.size(), size, MAX_REQUEST_BYTES);
    }
  }

  @Override
  public void columns(int statement, List<String> names) {
    int call = callOf.get(statement);
    reading = calls.get(call);
    firstOfReading = firstStatement.get(call);
    reading.columns(statement - firstOfReading, names);
  }

  @Override
  public void row(int statement, Row row) {
    if (reading == null) {
      throw new IllegalStateException("A row came before its columns");
    }
    reading.row(statement - firstOfReading, row);
  }

  @Override
  public void meta(int statement, Meta meta) {
    metas.get(callOf.get(statement)).add(meta);
  }

  @Override
  public void restart(boolean mayHaveRun) {
    metas.forEach(List::clear);
    calls.forEach(call -> call.restart(mayHaveRun));
  }
}
