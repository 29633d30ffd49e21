package dev.dione.contract;

import static dev.dione.contract.ContractCase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.script.D1ScriptException;
import dev.dione.script.ScriptReport;
import dev.dione.script.ScriptRunner;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of SQL. */
public interface ScriptContract extends ContractCase {
  /** What sqlite3 writes around a dump is left out; a trigger is one statement. */
  @Test
  default void aDumpOfSqliteRuns() {
    try (D1 d1 = open()) {
      ScriptReport report =
          script(
              d1,
              """
              PRAGMA foreign_keys=OFF;
              BEGIN TRANSACTION;
              CREATE TABLE t(v TEXT); -- one; table
              INSERT INTO t VALUES('a;b');
              CREATE TRIGGER g AFTER INSERT ON t BEGIN
                UPDATE t SET v = CASE v WHEN 'x' THEN 'y' ELSE v END;
              END;
              PRAGMA journal_mode=WAL;
              INSERT INTO t VALUES('x');
              COMMIT;
              """);

      assertThat(report.statements()).isEqualTo(4);
      assertThat(report.skippedCount()).isEqualTo(4);
      assertThat(run(d1, "SELECT v FROM t ORDER BY v").rows())
          .containsExactly(List.of("a;b"), List.of("y"));
    }
  }

  /** D1 does not tell which one failed; the runner finds out, and leaves what came before it. */
  @Test
  default void theStatementOfAScriptThatFailsIsFound() {
    StringBuilder text = new StringBuilder("CREATE TABLE t(n INTEGER PRIMARY KEY);\n");
    for (int n = 1; n <= 120; n++) {
      text.append("INSERT INTO t VALUES (").append(n == 43 ? 7 : n).append(");\n");
    }
    try (D1 d1 = open()) {
      D1ScriptException e =
          catchThrowableOfType(D1ScriptException.class, () -> script(d1, text.toString()));

      assertThat(e.line()).isEqualTo(44);
      assertThat(e).hasMessageStartingWith("town.sql:44: UNIQUE constraint failed: t.n");
      assertThat(run(d1, "SELECT max(n), count(*) FROM t").rows())
          .containsExactly(List.of(42L, 42L));
    }
  }

  /** A violation is a refusal (400), and no failure of the platform (500), which resets D1. */
  @Test
  default void foreignKeysOfAScriptArePutOffToTheEndOfARequest() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE p(id INTEGER PRIMARY KEY)");
      run(d1, "CREATE TABLE c(p INTEGER REFERENCES p(id))");
      String deferred = "PRAGMA defer_foreign_keys = on;\n";

      script(d1, deferred + "INSERT INTO c VALUES (1); INSERT INTO p VALUES (1);");
      D1ScriptException e =
          catchThrowableOfType(
              D1ScriptException.class,
              () -> script(d1, deferred + "INSERT INTO p VALUES (2);\nINSERT INTO c VALUES (3);"));

      assertThat(e.line()).isEqualTo(2);
      assertThat(e).hasMessageContaining("in lines 2 to 3, one request: a foreign key is violated");
      assertThat(run(d1, "SELECT id FROM p").rows()).containsExactly(List.of(1L));
    }
  }

  private static ScriptReport script(D1 d1, String text) {
    return ScriptRunner.on(d1).run("town.sql", new StringReader(text));
  }
}
