package dev.dione.engine;

import static dev.dione.engine.Answers.batch;
import static dev.dione.engine.Answers.of;
import static dev.dione.engine.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngineTest {
  private final Engine engine = Engine.inMemory();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void runsStatementsAndHandsOverTheirRows() {
    of(engine, "CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT)");
    of(engine, "INSERT INTO t VALUES (?1, ?2), (8, NULL)", "7", "seven");
    Answers.Answer answer = of(engine, "SELECT id, name AS n, name AS n FROM t ORDER BY id");
    assertThat(answer.columns()).containsExactly("id", "n", "n");
    assertThat(answer.rows().get(0)).containsExactly(7L, "seven", "seven");
    assertThat(answer.rows().get(1)).containsExactly(8L, null, null);
    assertThat(of(engine, "SELECT id FROM t WHERE 0").columns()).containsExactly("id");
    assertThat(of(engine, "DELETE FROM t").columns()).isEmpty();
  }

  @Test
  void undoesTheWholeRequestWhenOneStatementFails() {
    of(engine, "CREATE TABLE t(id INTEGER PRIMARY KEY)");
    assertThatThrownBy(
            () ->
                batch(
                    engine,
                    "INSERT INTO t VALUES (1)",
                    "CREATE TABLE u(a)",
                    "INSERT INTO t VALUES (1)"))
        .isInstanceOfSatisfying(EngineException.class, e -> assertThat(e.statement()).isEqualTo(2))
        .hasMessage(
            "UNIQUE constraint failed: t.id: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_PRIMARYKEY)");
    assertThat(value(engine, "SELECT count(*) FROM t")).isEqualTo(0L);
    assertThat(value(engine, "SELECT count(*) FROM sqlite_master WHERE name = 'u'")).isEqualTo(0L);
  }

  @Test
  void preparesWithoutRunning() {
    of(engine, "CREATE TABLE t(a, b)");
    assertThat(engine.prepare("INSERT INTO t VALUES (?1, ?3)").parameterCount()).isEqualTo(3);
    Shape shape = engine.prepare("SELECT a, b AS c FROM t");
    assertThat(shape.columns()).containsExactly("a", "c");
    assertThat(shape.readOnly()).isTrue();
    assertThat(engine.prepare("DELETE FROM t").readOnly()).isFalse();
    assertThat(value(engine, "SELECT count(*) FROM t")).isEqualTo(0L);
  }
}
