package dev.dione.engine;

import static dev.dione.engine.Answers.of;
import static dev.dione.engine.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  @TempDir Path folder;

  @Test
  void aCopyHasEverythingAndGoesItsOwnWay() {
    try (Engine engine = Engine.inMemory()) {
      of(engine, "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT UNIQUE)");
      of(engine, "CREATE VIRTUAL TABLE f USING fts5(body)");
      of(engine, "INSERT INTO t (a) VALUES ('x'), ('y')");
      of(engine, "INSERT INTO f VALUES ('hello world')");
      Snapshot snapshot = engine.snapshot();
      of(engine, "DELETE FROM t");
      try (Engine one = Engine.inMemory(snapshot);
          Engine other = Engine.inMemory(snapshot)) {
        of(one, "INSERT INTO t (a) VALUES ('z')");
        assertThat(value(one, "SELECT group_concat(id || a) FROM t")).isEqualTo("1x,2y,3z");
        assertThat(value(other, "SELECT group_concat(id || a) FROM t")).isEqualTo("1x,2y");
        assertThat(value(other, "SELECT count(*) FROM f WHERE f MATCH 'hello'")).isEqualTo(1L);
        assertThat(value(engine, "SELECT count(*) FROM t")).isEqualTo(0L);
      }
    }
  }

  @Test
  void aCopyGrowsFarBeyondItsBeginning() {
    try (Engine empty = Engine.inMemory();
        Engine copy = Engine.inMemory(empty.snapshot())) {
      of(copy, "CREATE TABLE t (a BLOB)");
      for (int i = 0; i < 20; i++) {
        of(copy, "INSERT INTO t VALUES (zeroblob(1000000))");
      }
      assertThat(value(copy, "SELECT sum(length(a)) FROM t")).isEqualTo(20_000_000L);
      assertThat(copy.snapshot().sizeBytes()).isGreaterThan(20_000_000);
      assertThat(empty.snapshot().sizeBytes()).isLessThan(10_000);
    }
  }

  @Test
  void aCopyRefusesWhatD1Refuses() {
    try (Engine empty = Engine.inMemory();
        Engine copy = Engine.inMemory(empty.snapshot())) {
      of(copy, "CREATE TABLE t (id INTEGER PRIMARY KEY, t REFERENCES t)");
      assertThatThrownBy(() -> of(copy, "INSERT INTO t VALUES (1, 2)"))
          .hasMessageContaining("FOREIGN KEY constraint failed");
      assertThatThrownBy(() -> of(copy, "SELECT load_extension('x')"))
          .hasMessageContaining("not authorized");
    }
  }

  /** Files are in WAL mode, which a database in memory has not. */
  @Test
  void aFileHasCopiesInMemory() {
    try (Engine file = Engine.open(folder.resolve("x.sqlite"))) {
      of(file, "CREATE TABLE t (a)");
      of(file, "INSERT INTO t VALUES (7)");
      try (Engine copy = Engine.inMemory(file.snapshot())) {
        of(copy, "INSERT INTO t VALUES (8)");
        assertThat(value(copy, "SELECT sum(a) FROM t")).isEqualTo(15L);
      }
      of(file, "INSERT INTO t VALUES (1)");
      assertThat(value(file, "SELECT sum(a) FROM t")).isEqualTo(8L);
    }
  }
}
