package dev.dione.script;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.dialect.sql.ScriptStatement;
import dev.dione.dialect.sql.StatementText;
import dev.dione.error.D1Exception;
import dev.dione.error.D1SqlException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One run of a script: gathers statements, sends them, and finds the one that fails. */
final class ScriptRun {
  private static final int MAX_STATEMENTS = 100;
  private static final int MAX_CHARS = 333_333; // 1,000,000 bytes at most
  private static final int NOTES = 100;

  // A deferred violation that is left to the end of the request fails it with HTTP 500 and resets
  // the database for everyone; this is a clean 400 (seen on workerd 1.20261117.1, 2026-11-20).
  private static final String GUARD =
      "SELECT CASE WHEN EXISTS (SELECT 1 FROM pragma_foreign_key_check) THEN json('x') END";

  private static final String GUARDED = "malformed JSON";
  private static final String VIOLATED = "a foreign key is violated at its end, D1 says: ";

  private final D1 d1;
  private final String name;
  private final LongSupplier bytes;
  private final long totalBytes;
  private final Consumer<ScriptProgress> listener;
  private final List<ScriptStatement> waiting = new ArrayList<>();
  private final List<SkippedStatement> skipped = new ArrayList<>();
  private @Nullable ScriptStatement deferral;
  private long waitingChars;
  private long skippedCount;
  private long statements;
  private long requests;

  ScriptRun(
      D1 d1, String name, LongSupplier bytes, long totalBytes, Consumer<ScriptProgress> listener) {
    this.d1 = d1;
    this.name = name;
    this.bytes = bytes;
    this.totalBytes = totalBytes;
    this.listener = listener;
  }

  /** Takes the next statement; one that is done already counts only if it puts foreign keys off. */
  void take(ScriptStatement statement, boolean done) {
    StatementText text = StatementText.of(statement.sql());
    if (ScriptRules.isDeferral(text)) {
      flush(); // the requests before are sent as they were meant
      deferral = ScriptRules.putsOff(text) ? statement : null;
      return;
    }
    if (done) {
      return;
    }
    if (text.keyword().equals("ROLLBACK")) {
      flush();
      throw failure(statement, "ROLLBACK cannot undo what is stored: take it out", null);
    }
    String reason = ScriptRules.skipped(text);
    if (reason == null) {
      add(statement);
      return;
    }
    skippedCount++;
    if (skipped.size() < NOTES) {
      skipped.add(new SkippedStatement(statement.line(), statement.sql(), reason));
    }
  }

  private void add(ScriptStatement statement) {
    if (waiting.size() == MAX_STATEMENTS || waitingChars + statement.sql().length() > MAX_CHARS) {
      flush();
    }
    waiting.add(statement);
    waitingChars += statement.sql().length();
  }

  /** Sends what waits. */
  void flush() {
    if (!waiting.isEmpty()) {
      List<ScriptStatement> batch = List.copyOf(waiting);
      waiting.clear();
      waitingChars = 0;
      send(batch);
    }
  }

  ScriptReport report() {
    return new ScriptReport(statements, requests, skippedCount, skipped);
  }

  /** A failed request has stored nothing, so its halves can be sent again, to find the culprit. */
  private void send(List<ScriptStatement> batch) {
    try {
      requests++;
      d1.batch(request(batch));
    } catch (D1SqlException e) {
      if (batch.size() == 1 && deferral == null) {
        throw failure(batch.get(0), e.getMessage(), e);
      }
      if (deferral != null) { // halves would break what the whole keeps
        String reason = e.reason().equals(GUARDED) ? VIOLATED : "";
        throw failure(batch.get(0), within(batch) + ": " + reason + e.getMessage(), e);
      }
      send(batch.subList(0, batch.size() / 2));
      send(batch.subList(batch.size() / 2, batch.size()));
      return;
    } catch (D1Exception e) {
      String unknown = within(batch) + ", of which all or nothing may be stored: ";
      throw failure(batch.get(0), unknown + e.getMessage(), e);
    }
    statements += batch.size();
    long line = batch.get(batch.size() - 1).line();
    listener.accept(new ScriptProgress(line, statements, requests, bytes.getAsLong(), totalBytes));
  }

  private List<Statement> request(List<ScriptStatement> batch) {
    List<Statement> request = new ArrayList<>();
    if (deferral != null) {
      request.add(statement(deferral.sql()));
    }
    batch.forEach(s -> request.add(statement(s.sql())));
    if (deferral != null) {
      request.add(statement(GUARD));
    }
    return request;
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }

  private static String within(List<ScriptStatement> batch) {
    return "in lines %d to %d, one request"
        .formatted(batch.get(0).line(), batch.get(batch.size() - 1).line());
  }

  private D1ScriptException failure(
      ScriptStatement statement, String problem, @Nullable Throwable cause) {
    return new D1ScriptException(
        "%s:%d: %s. Everything before is stored; this is statement %d"
            .formatted(name, statement.line(), problem, statement.number()),
        statement.line(),
        statement.number(),
        cause);
  }
}
