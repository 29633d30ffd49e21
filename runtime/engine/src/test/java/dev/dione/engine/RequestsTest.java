package dev.dione.engine;

import static dev.dione.engine.Answers.batch;
import static dev.dione.engine.Answers.of;
import static dev.dione.engine.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions, foreign keys, blank statements, settings. */
class RequestsTest {
  private final Engine engine = Engine.inMemory();

  @BeforeEach
  void createTables() {
    of(engine, "create table par(id integer primary key, v text)");
    of(
        engine,
        "create table kid(id integer primary key, par_id integer references par(id) on delete cascade)");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void laterStatementsSeeEarlierOnes() {
    List<Answers.Answer> answers =
        batch(
            engine,
            "insert into par values (40, 'v') returning id",
            "select changes(), last_insert_rowid()",
            "select count(*) from par");
    assertThat(answers.get(0).rows()).containsExactly(List.of(40L));
    assertThat(answers.get(1).rows()).containsExactly(List.of(1L, 40L));
    assertThat(answers.get(2).rows()).containsExactly(List.of(1L));
  }

  @Test
  void aScriptIsOneTransaction() {
    Answers answers = new Answers();
    List<String> script =
        List.of("pragma defer_foreign_keys = on", "insert into kid values (1, 9)", " -- none");

    assertThatThrownBy(() -> engine.runScript(script.iterator(), answers))
        .isInstanceOfSatisfying(EngineException.class, e -> assertThat(e.internal()).isTrue());
    assertThat(value(engine, "select count(*) from kid")).isEqualTo(0L);

    List<String> whole = new ArrayList<>(script);
    whole.add("insert into par values (9, 'v')");
    assertThat(engine.runScript(whole.iterator(), answers)).isEqualTo(3);
    assertThat(value(engine, "select count(*) from kid")).isEqualTo(1L);
  }

  @Test
  void dropsBlankStatementsAndShiftsResults() {
    List<Answers.Answer> answers = batch(engine, "", "-- nothing", "select 1 as a", "  \n");
    assertThat(answers).hasSize(1);
    assertThat(answers.get(0).columns()).containsExactly("a");
    assertThatThrownBy(() -> batch(engine, "", "-- nothing", "selec 1"))
        .isInstanceOfSatisfying(EngineException.class, e -> assertThat(e.statement()).isEqualTo(2));
  }

  @Test
  void emptyStatementsInFrontAreNone() {
    assertThat(of(engine, " ; ;select 7 as a;").rows()).containsExactly(List.of(7L));
    assertThatThrownBy(() -> of(engine, "; select ;")).isInstanceOf(EngineException.class);
    engine.close(); // fails if the driver is left with a half-made statement
  }

  @Test
  void refusesARequestOfNothing() {
    assertThatThrownBy(() -> batch(engine, new EngineStatement[0]))
        .hasMessage("No SQL statements detected.");
    assertThatThrownBy(() -> of(engine, "-- only a comment"))
        .hasMessage("No SQL statements detected.");
    assertThatThrownBy(() -> of(engine, ";")).hasMessage("SQL code did not contain a statement.");
    assertThatThrownBy(() -> engine.prepare(" ")).hasMessage("No SQL statements detected.");
  }

  @Test
  void holdsForeignKeysAndCannotBeTalkedOutOfIt() {
    String message =
        "FOREIGN KEY constraint failed: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_FOREIGNKEY)";
    assertThatThrownBy(() -> of(engine, "insert into kid values (1, 99)")).hasMessage(message);
    assertThat(of(engine, "PRAGMA foreign_keys = off").rows()).isEmpty();
    engine.prepare("PRAGMA foreign_keys = off");
    assertThat(value(engine, "PRAGMA foreign_keys")).isEqualTo(1L);
    assertThatThrownBy(
            () -> batch(engine, "PRAGMA foreign_keys = off", "insert into kid values (1, 99)"))
        .hasMessage(message);
  }

  @Test
  void defersForeignKeysWithinTheirRequestOnly() {
    batch(
        engine,
        "PRAGMA defer_foreign_keys = on",
        "insert into kid values (20, 7)",
        "insert into par values (7, 'late')");
    assertThat(value(engine, "select count(*) from kid")).isEqualTo(1L);
    of(engine, "PRAGMA defer_foreign_keys = on");
    assertThatThrownBy(() -> of(engine, "insert into kid values (22, 9)"))
        .hasMessageStartingWith("FOREIGN KEY constraint failed");
  }

  @Test
  void aDeferredKeyLeftDanglingIsD1sInternalError() {
    assertThatThrownBy(
            () -> batch(engine, "PRAGMA defer_foreign_keys=on", "insert into kid values (21, 8)"))
        .isInstanceOfSatisfying(
            EngineException.class,
            e -> {
              assertThat(e.internal()).isTrue();
              assertThat(e.reason()).isEqualTo("FOREIGN KEY constraint failed");
            })
        .hasMessage("Internal Server Error");
    assertThat(value(engine, "select count(*) from kid")).isEqualTo(0L);
  }

  @Test
  void theGuardTurnsItIntoACleanError() {
    assertThatThrownBy(
            () ->
                batch(
                    engine,
                    "PRAGMA defer_foreign_keys=on",
                    "insert into kid values (21, 8)",
                    "select case when exists(select 1 from pragma_foreign_key_check) then json('x') end"))
        .hasMessage("malformed JSON: SQLITE_ERROR")
        .isInstanceOfSatisfying(EngineException.class, e -> assertThat(e.internal()).isFalse());
  }

  @Test
  void orRollbackIsD1sInternalErrorAndUndoesEverything() {
    of(engine, "insert into par values (1, 'a')");
    assertThatThrownBy(
            () ->
                batch(
                    engine,
                    "insert into par values (50, 'r1')",
                    "insert or rollback into par values (1, 'dup')",
                    "insert into par values (51, 'r2')"))
        .isInstanceOfSatisfying(EngineException.class, e -> assertThat(e.internal()).isTrue());
    assertThat(value(engine, "select count(*) from par")).isEqualTo(1L);
    assertThat(batch(engine, "insert into par values (2, 'b')", "select 1")).hasSize(2);
  }

  @Test
  void orFailUndoesEverythingCleanly() {
    assertThatThrownBy(
            () -> of(engine, "insert or fail into par values (1, 'a'), (1, 'dup'), (2, 'b')"))
        .hasMessageStartingWith("UNIQUE constraint failed: par.id");
    assertThat(value(engine, "select count(*) from par")).isEqualTo(0L);
    of(engine, "insert or ignore into par values (1, 'a'), (1, 'dup'), (2, 'b')");
    assertThat(value(engine, "select count(*) from par")).isEqualTo(2L);
  }

  @Test
  void settingsOutliveTheRequestUntilD1BreaksDown() {
    of(engine, "create table k(a check (a > 0))");
    of(engine, "PRAGMA ignore_check_constraints = 1");
    of(engine, "insert into k values (-1)");
    of(engine, "PRAGMA ignore_check_constraints = 1"); // again: a PRAGMA acts while it is compiled
    assertThat(value(engine, "PRAGMA ignore_check_constraints")).isEqualTo(1L);
    assertThatThrownBy(
            () -> batch(engine, "PRAGMA defer_foreign_keys=on", "insert into kid values (21, 8)"))
        .hasMessage("Internal Server Error");
    assertThatThrownBy(() -> of(engine, "insert into k values (-1)"))
        .hasMessageStartingWith("CHECK constraint failed: a > 0");
  }

  @Test
  void preparingASettingDoesNotChangeIt() {
    Shape shape = engine.prepare("PRAGMA ignore_check_constraints = 1");
    assertThat(shape).isEqualTo(new Shape(0, List.of(), false, true));
    assertThat(value(engine, "PRAGMA ignore_check_constraints")).isEqualTo(0L);
  }

  @Test
  void aKeptStatementFollowsTheSchema() {
    String sql = "select * from par";
    assertThat(of(engine, sql).columns()).containsExactly("id", "v");
    of(engine, "alter table par add column w");
    assertThat(of(engine, sql).columns()).containsExactly("id", "v", "w");
    assertThatThrownBy(
            () -> batch(engine, "alter table par add column x", sql, "insert into nope values (1)"))
        .hasMessage("no such table: nope: SQLITE_ERROR");
    assertThat(of(engine, sql).columns()).containsExactly("id", "v", "w");
    assertThat(engine.prepare(sql).columns()).containsExactly("id", "v", "w");
  }

  @Test
  void runsMoreStatementsThanItKeeps() {
    for (int i = 0; i < 500; i++) {
      assertThat(value(engine, "select " + i)).isEqualTo((long) i);
    }
    assertThat(value(engine, "select 0")).isEqualTo(0L);
  }

  @Test
  void aSinkThatThrowsDoesNotUndoTheRequest() {
    List<Integer> seen = new ArrayList<>();
    EngineSink sink =
        new EngineSink() {
          @Override
          public void columns(int statement, List<String> names) {
            seen.add(statement);
          }

          @Override
          public void row(int statement, EngineRow row) {
            throw new IllegalArgumentException("cannot map");
          }

          @Override
          public void meta(int statement, EngineMeta meta) {}
        };
    List<EngineStatement> request =
        List.of(
            EngineStatement.of("insert into par values (1, 'a') returning id"),
            EngineStatement.of("insert into par values (2, 'b')"));
    assertThatThrownBy(() -> engine.run(request, sink)).hasMessage("cannot map");
    assertThat(seen).containsExactly(0);
    assertThat(value(engine, "select count(*) from par")).isEqualTo(2L);
  }

  @Test
  void aSinkMayNotCallTheEngine() {
    EngineSink sink =
        new EngineSink() {
          @Override
          public void columns(int statement, List<String> names) {}

          @Override
          public void row(int statement, EngineRow row) {
            engine.prepare("select 2");
          }

          @Override
          public void meta(int statement, EngineMeta meta) {}
        };
    assertThatThrownBy(() -> engine.run(List.of(EngineStatement.of("select 1")), sink))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("send the next request after that");
    assertThat(value(engine, "select 3")).isEqualTo(3L);
  }
}
