package dev.dione.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Meta;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1MappingException;
import dev.dione.transport.RowBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalD1Test {
  @Test
  void handsOverRowsAndMeta() {
    try (D1 d1 = LocalD1.inMemory()) {
      d1.run(sql("CREATE TABLE t(id INTEGER PRIMARY KEY, r REAL, s TEXT, b BLOB)"));
      Meta meta =
          d1.run(sql("INSERT INTO t VALUES (?1, ?2, ?3, unhex(?4))", 7L, 1.5, null, "00ff")).meta();
      assertThat(meta.changes()).isEqualTo(1);
      assertThat(meta.lastRowId()).isEqualTo(7);
      assertThat(meta.rowsRead()).isEmpty();
      assertThat(meta.rowsWritten()).isEqualTo(1);
      assertThat(meta.rowsWrittenExact()).isFalse();
      Result result = d1.run(sql("SELECT * FROM t"));
      assertThat(result.columns()).containsExactly("id", "r", "s", "b");
      assertThat(result.rows().get(0)).containsExactly(7L, 1.5, null, new byte[] {0, -1});
    }
  }

  @Test
  void sendsALongAsItsDecimalStringAndADoubleAsReal() {
    try (D1 d1 = LocalD1.inMemory()) {
      assertThat(
              d1.run(sql("SELECT typeof(?1), ?1, typeof(?2)", Long.MAX_VALUE, 7.0)).rows().get(0))
          .containsExactly("text", "9223372036854775807", "real");
    }
  }

  @Test
  void aBatchIsOneTransaction() {
    try (D1 d1 = LocalD1.inMemory()) {
      assertThatThrownBy(
              () ->
                  d1.batch(
                      List.of(
                          sql("CREATE TABLE t(a)"), sql("INSERT INTO t VALUES (1)"), sql("selec"))))
          .isInstanceOf(D1Exception.class)
          .hasMessageStartingWith("near \"selec\": syntax error at offset 0: SQLITE_ERROR")
          .hasMessageContaining("local database in memory");
      assertThat(d1.run(sql("SELECT count(*) FROM sqlite_master")).rows())
          .containsExactly(List.of(0L));
    }
  }

  @Test
  void explainsWhereD1WouldBreakDown() {
    try (D1 d1 = LocalD1.inMemory()) {
      d1.run(sql("CREATE TABLE p(id INTEGER PRIMARY KEY)"));
      d1.run(sql("CREATE TABLE k(p REFERENCES p DEFERRABLE INITIALLY DEFERRED)"));
      assertThatThrownBy(() -> d1.run(sql("INSERT INTO k VALUES (1)")))
          .isInstanceOf(D1Exception.class)
          .hasMessageContaining("D1 answers HTTP 500")
          .hasMessageContaining("FOREIGN KEY constraint failed")
          .hasMessageContaining("pragma_foreign_key_check");
    }
  }

  @Test
  void refusesARoundedIntegerInsteadOfHandingItOver() {
    try (D1 d1 = LocalD1.inMemory()) {
      Result result = d1.run(sql("SELECT 9007199254740993"));
      assertThat(result.rows().get(0)).containsExactly(9007199254740992L);
      RowBuffer row = new RowBuffer(result.columns());
      row.next();
      row.setInteger(0, (Long) result.rows().get(0).get(0));
      assertThatThrownBy(() -> row.integer(0)).isInstanceOf(D1MappingException.class);
    }
  }

  @Test
  void keepsAFileAndNamesWhatIsWrongWithOne(@TempDir Path directory) {
    Path file = directory.resolve("a.sqlite");
    try (D1 d1 = LocalD1.open(file)) {
      d1.run(sql("CREATE TABLE t(a)"));
      assertThat(d1.description()).isEqualTo("local database " + file);
    }
    try (D1 d1 = LocalD1.open(file)) {
      assertThat(d1.run(sql("SELECT * FROM t")).rows()).isEmpty();
    }
    assertThatThrownBy(() -> LocalD1.open(directory))
        .isInstanceOf(D1Exception.class)
        .hasMessageContaining("it is a directory")
        .hasCauseInstanceOf(EngineException.class);
  }

  @Test
  void leavesASharedEngineOpen() {
    try (Engine engine = Engine.inMemory()) {
      LocalD1.on(engine).close();
      assertThat(LocalD1.on(engine).run(sql("SELECT 1")).rows()).hasSize(1);
    }
  }

  private static Statement sql(String sql, @Nullable Object... parameters) {
    return new Statement(sql, Arrays.asList(parameters), null);
  }
}
