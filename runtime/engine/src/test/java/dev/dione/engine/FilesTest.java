package dev.dione.engine;

import static dev.dione.engine.Answers.batch;
import static dev.dione.engine.Answers.of;
import static dev.dione.engine.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

class FilesTest {
  @TempDir Path directory;

  @Test
  void createsTheFileAndFindsItsRowsAgain() throws IOException {
    Path file = directory.resolve("a file? with %41 & ünusual name.sqlite");
    try (Engine engine = Engine.open(file)) {
      of(engine, "create table t(a)");
      of(engine, "insert into t values ('kept')");
      assertThat(engine.description()).isEqualTo(file.toString());
    }
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file); // no -wal and -shm are left
    }
    try (Engine engine = Engine.open(file)) {
      assertThat(value(engine, "select a from t")).isEqualTo("kept");
    }
  }

  /** SQLite ends the transaction by itself then, as where D1 answers HTTP 500. */
  @Test
  void aFullDiskIsToldAsSuchAndStoresNothing() throws SQLException {
    SQLiteConnection connection = Database.open(directory.resolve("small.sqlite"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA max_page_count = 20");
    }
    try (Engine engine = new Engine(new Session(connection, "small"), "small")) {
      of(engine, "create table t(a)");
      assertThatThrownBy(
              () ->
                  batch(engine, "insert into t values (1)", "insert into t select zeroblob(99999)"))
          .isInstanceOfSatisfying(
              EngineException.class,
              e -> {
                assertThat(e.internal()).isFalse();
                assertThat(e.statement()).isEqualTo(1);
              })
          .hasMessage("database or disk is full: SQLITE_FULL");
      assertThat(value(engine, "select count(*) from t")).isEqualTo(0L);
      of(engine, "insert into t values (2)");
      assertThat(value(engine, "select count(*) from t")).isEqualTo(1L);
    }
  }

  @Test
  void databasesInMemoryAreIndependent() {
    try (Engine one = Engine.inMemory();
        Engine other = Engine.inMemory()) {
      of(one, "create table t(a)");
      assertThat(one.description()).isEqualTo("in memory");
      assertThatThrownBy(() -> of(other, "select * from t")).hasMessageContaining("no such table");
    }
  }

  @Test
  void seesWhatAnotherProcessChanges() {
    Path file = directory.resolve("shared.sqlite");
    try (Engine one = Engine.open(file);
        Engine other = Engine.open(file)) {
      of(one, "create table t(a)");
      assertThat(of(other, "select * from t").columns()).containsExactly("a");
      of(one, "alter table t add column b");
      of(one, "insert into t values (1, 2)");
      assertThat(of(other, "select * from t").columns()).containsExactly("a", "b");
      assertThat(other.prepare("select * from t").columns()).containsExactly("a", "b");
      of(other, "insert into t values (3, 4)");
      assertThat(value(one, "select count(*) from t")).isEqualTo(2L);
    }
  }

  @Test
  void tellsTheSizeThatAnotherProcessLeaves() {
    Path file = directory.resolve("grown.sqlite");
    try (Engine one = Engine.open(file);
        Engine other = Engine.open(file)) {
      long empty = of(one, "create table t(a)").meta().sizeAfterBytes();
      assertThat(of(other, "select 1").meta().sizeAfterBytes()).isEqualTo(empty);
      long full = of(one, "insert into t values (zeroblob(50000))").meta().sizeAfterBytes();
      assertThat(full).isGreaterThan(empty + 40_000); // a part fits into the page of the row
      EngineMeta read = of(other, "select count(*) from t").meta();
      assertThat(read.sizeAfterBytes()).isEqualTo(full);
      assertThat(read.changedDb()).isFalse();
      assertThat(of(other, "insert into t values (1)").meta().lastRowId()).isEqualTo(2);
    }
  }

  @Test
  void readsTextsOfAFileThatKeepsThemInUtf16() throws SQLException {
    Path file = directory.resolve("utf16.sqlite");
    try (Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + file)) {
      other.createStatement().execute("pragma encoding = 'UTF-16le'");
      other.createStatement().execute("create table t(a)");
    }
    try (Engine engine = Engine.open(file)) {
      of(engine, "insert into t values (?1), (?2)", "Łódź 😀", "");
      assertThat(of(engine, "select a from t").rows())
          .containsExactly(List.of("Łódź 😀"), List.of(""));
    }
  }

  @Test
  void refusesADirectory() {
    assertThatThrownBy(() -> Engine.open(directory))
        .isInstanceOf(EngineException.class)
        .hasMessage(
            "Cannot open %s: it is a directory. Give the path of a file; it is created if it is not there",
            directory);
  }

  @Test
  void refusesAFileInNoDirectory() {
    Path file = directory.resolve("nowhere").resolve("a.sqlite");
    assertThatThrownBy(() -> Engine.open(file))
        .hasMessage(
            "Cannot create %s: the directory %s is not there. Create it first",
            file, file.getParent());
  }

  @Test
  void refusesWhatIsNoDatabaseAndLeavesItAlone() throws IOException {
    Path file = directory.resolve("notes.txt");
    String text = "This is a text and no database at all. ".repeat(50);
    Files.writeString(file, text);
    assertThatThrownBy(() -> Engine.open(file))
        .hasMessage(
            "Cannot open %s: it is not an SQLite database. Give another path, or move the file away",
            file);
    assertThat(file).hasContent(text);
  }

  @Test
  void refusesAFileThatMayNotBeWritten() throws IOException {
    Path file = Files.createFile(directory.resolve("readonly.sqlite"));
    assertThat(file.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(file), "this user may write everything");
    assertThatThrownBy(() -> Engine.open(file))
        .hasMessage("Cannot open %s: it is not writable for this user", file);
  }

  @Test
  void refusesAFileThatMayNotBeRead() throws IOException {
    Path file = Files.createFile(directory.resolve("secret.sqlite"));
    assertThat(file.toFile().setReadable(false)).isTrue();
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertThatThrownBy(() -> Engine.open(file))
        .hasMessage("Cannot open %s: it is not readable for this user", file);
  }

  @Test
  void saysThatAnotherProcessHoldsTheLock() throws SQLException {
    Path file = directory.resolve("locked.sqlite");
    try (Engine engine = Engine.open(file);
        Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + file)) {
      of(engine, "create table t(a)");
      other.createStatement().execute("begin immediate");
      assertThatThrownBy(() -> of(engine, "insert into t values (1)"))
          .hasMessage(
              "The database %s is locked by another process, which did not let go within 5 seconds: end that process, or try again",
              file)
          .isInstanceOfSatisfying(
              EngineException.class, e -> assertThat(e.code()).isEqualTo("SQLITE_BUSY"));
      assertThat(value(engine, "select count(*) from t")).isEqualTo(0L); // reading goes on
      other.createStatement().execute("rollback");
      of(engine, "insert into t values (1)");
    }
  }

  @Test
  void aClosedEngineSaysSo() {
    Engine engine = Engine.inMemory();
    engine.close();
    engine.close();
    assertThatThrownBy(() -> of(engine, "select 1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The database in memory is closed");
    assertThatThrownBy(() -> engine.prepare("select 1")).isInstanceOf(IllegalStateException.class);
  }
}
