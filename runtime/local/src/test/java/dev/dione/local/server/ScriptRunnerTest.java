package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.local.fault.Fault;
import dev.dione.rest.RestD1;
import dev.dione.script.D1ScriptException;
import dev.dione.script.ScriptProgress;
import dev.dione.script.ScriptReport;
import dev.dione.script.ScriptRunner;
import dev.dione.script.SkippedStatement;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptRunnerTest extends ServerCase {
  private D1 d1;

  @BeforeEach
  void connect() {
    d1 = RestD1.connect(server.config());
  }

  @AfterEach
  void disconnect() {
    d1.close();
  }

  @Test
  void aDumpOfSqliteRuns() {
    ScriptReport report =
        run(
            """
            PRAGMA foreign_keys=OFF;
            BEGIN TRANSACTION;
            CREATE TABLE t(v TEXT); -- one; table
            INSERT INTO t VALUES('a;b');
            CREATE TRIGGER g AFTER INSERT ON t BEGIN
              UPDATE t SET v = CASE v WHEN 'x' THEN 'y' ELSE v END;
            END;
            PRAGMA journal_mode=WAL;
            PRAGMA case_sensitive_like=ON;
            INSERT INTO t VALUES('x');
            COMMIT;
            """);
    assertThat(report.statements()).isEqualTo(4);
    assertThat(report.requests()).isEqualTo(1);
    assertThat(report.skippedCount()).isEqualTo(5);
    assertThat(report.skipped())
        .extracting(SkippedStatement::line)
        .containsExactly(1L, 2L, 8L, 9L, 11L);
    assertThat(report.skipped().get(0).reason()).contains("PRAGMA defer_foreign_keys");
    assertThat(rows("select v from t order by v")).isEqualTo("[[a;b], [y]]");
  }

  @Test
  void theStatementThatFailsIsNamedAndAllBeforeItIsStored() {
    StringBuilder script = new StringBuilder("create table t(n integer primary key);\n");
    for (int n = 1; n <= 250; n++) {
      script.append("insert into t values (").append(n == 143 ? 7 : n).append(");\n");
    }
    D1ScriptException e =
        catchThrowableOfType(D1ScriptException.class, () -> run(script.toString()));

    assertThat(e.line()).isEqualTo(144);
    assertThat(e)
        .hasMessageStartingWith("town.sql:144: UNIQUE constraint failed: t.n")
        .hasMessageEndingWith("Everything before is stored; this is statement 144")
        .hasMessageContaining("insert into t values (7)");
    assertThat(rows("select max(n), count(*) from t")).isEqualTo("[[142, 142]]");

    ScriptReport rest =
        ScriptRunner.on(d1)
            .fromStatement(e.statement())
            .run(
                "town.sql",
                new StringReader(
                    script
                        .toString()
                        .replace(
                            "(7);\ninsert into t values (144)",
                            "(143);\ninsert into t values (144)")));
    assertThat(rest.statements()).isEqualTo(108);
    assertThat(rest.requests()).isEqualTo(2);
    assertThat(rows("select max(n), count(*) from t")).isEqualTo("[[250, 250]]");
  }

  @Test
  void statementsThatShareALineAreNotRunTwice() {
    String script =
        "create table t(n); insert into t values (1); insert into t %s (2); drop table t2";
    D1ScriptException e =
        catchThrowableOfType(D1ScriptException.class, () -> run(script.formatted("value")));
    assertThat(e.line()).isEqualTo(1);
    assertThat(e.statement()).isEqualTo(3);
    assertThat(rows("select n from t")).isEqualTo("[[1]]");

    D1ScriptException next =
        catchThrowableOfType(
            D1ScriptException.class,
            () ->
                ScriptRunner.on(d1)
                    .fromStatement(e.statement())
                    .run("town.sql", new StringReader(script.formatted("values"))));
    assertThat(next.statement()).isEqualTo(4);
    assertThat(rows("select n from t")).isEqualTo("[[1], [2]]");
  }

  @Test
  void foreignKeysArePutOffInEveryRequest() {
    d1.run(statement("create table p(id integer primary key)"));
    d1.run(statement("create table c(p integer references p(id))"));
    assertThat(
            run("PRAGMA defer_foreign_keys=on; insert into c values (1); insert into p values (1)")
                .statements())
        .isEqualTo(2);
    assertThatThrownBy(() -> run("insert into c values (2); insert into p values (2);"))
        .hasMessageContaining("FOREIGN KEY constraint failed");
    D1ScriptException e =
        catchThrowableOfType(
            D1ScriptException.class,
            () ->
                run(
                    "PRAGMA defer_foreign_keys=on;\ninsert into p values (3);\ninsert into c values (4);"));
    assertThat(e.line()).isEqualTo(2);
    assertThat(e)
        .hasMessageContaining("in lines 2 to 3, one request: a foreign key is violated at its end");
    assertThat(rows("select count(*) from p")).isEqualTo("[[1]]");
    assertThatThrownBy(
            () ->
                run(
                    "PRAGMA defer_foreign_keys=1;\nPRAGMA defer_foreign_keys=Off;\ninsert into c values (5);"))
        .hasMessageContaining("town.sql:3: FOREIGN KEY constraint failed");
  }

  @Test
  void aLostAnswerIsSaidToBeUnknown() {
    server.faults().next(Fault.droppedAfter());
    assertThatThrownBy(() -> run("create table t(n);\ninsert into t values (1);"))
        .isInstanceOf(D1ScriptException.class)
        .hasMessageContaining(
            "town.sql:1: in lines 1 to 2, one request, of which all or nothing may be stored");
    assertThat(rows("select n from t")).isEqualTo("[[1]]");
  }

  @Test
  void rollbackIsRefused() {
    assertThatThrownBy(() -> run("create table t(n);\nROLLBACK;"))
        .hasMessage(
            "town.sql:2: ROLLBACK cannot undo what is stored: take it out. Everything before is stored; this is statement 2");
    assertThat(rows("select * from t")).isEqualTo("[]");
  }

  @Test
  void aFileTellsItsProgress(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("big.sql");
    Files.writeString(
        file, "create table t(v text);\n" + "insert into t values ('é');\n".repeat(20_000));
    List<ScriptProgress> all = new ArrayList<>();
    ScriptReport report = ScriptRunner.on(d1).withListener(all::add).run(file);
    assertThat(report.requests()).isEqualTo(201).isEqualTo(all.size());
    assertThat(all.get(0).line()).isEqualTo(100);
    assertThat(all.get(0).bytesRead()).isBetween(2_000L, 100_000L);
    assertThat(all.get(200))
        .isEqualTo(new ScriptProgress(20_001, 20_001, 201, Files.size(file), Files.size(file)));
  }

  @Test
  void longStatementsGoInRequestsOfBoundedSize() {
    d1.run(statement("create table t(v text)"));
    String insert = "insert into t values ('" + "x".repeat(90_000) + "');\n";
    assertThat(run(insert.repeat(7)).requests()).isEqualTo(3);
    assertThatThrownBy(() -> run("select 1;\nselect '" + "x".repeat(100_000) + "';"))
        .hasMessageContaining("town.sql:2: statement too long");
    assertThatThrownBy(() -> run("select 1;\nselect '" + "x".repeat(2_000_000)))
        .hasMessageContaining(
            "town.sql:2: A statement that ends behind line 2 has more than 1048576");
  }

  @Test
  void whatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("latin.sql");
    Files.write(file, new byte[] {'-', '-', ' ', (byte) 0xe9, '\n'});
    assertThatThrownBy(() -> ScriptRunner.on(d1).run(file))
        .hasMessageContaining("latin.sql:1: it is not UTF-8");
    assertThatThrownBy(() -> ScriptRunner.on(d1).run(folder.resolve("none.sql")))
        .isInstanceOf(D1ScriptException.class)
        .hasMessageContaining("none.sql cannot be read");
  }

  private ScriptReport run(String script) {
    return ScriptRunner.on(d1).run("town.sql", new StringReader(script));
  }

  private String rows(String sql) {
    return d1.run(statement(sql)).rows().toString();
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
