package dev.dione.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.error.D1SchemaException;
import dev.dione.schema.SchemaTables;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which types of existing tables are taken, beside what SQLite does with values in them. */
class AffinityTest {
  /** A column is taken for a type if the engine keeps values of that type in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "INT", "INTEGER", "tinyint", "BIGINT UNSIGNED", "INT8", "POINT", "CHARINT",
        "TEXT", "varchar(64)", "NCHAR(5)", "CLOB", "REAL", "DOUBLE PRECISION", "FLOAT", "BLOB",
        "LONGBLOB", "NUMERIC", "DECIMAL(10,5)", "BOOLEAN", "STRING", "MONEY"
      })
  void aTypeIsTakenIfItKeepsTheValues(String declared) {
    try (D1 d1 = LocalD1.inMemory()) {
      run(d1, "CREATE TABLE t (id INTEGER PRIMARY KEY, c " + declared + ")");
      boolean keepsTexts = keeps(d1, "'7'", "text") && keeps(d1, "'1e3'", "text");
      assertThat(isTaken(d1, ColumnType.TEXT)).as("TEXT").isEqualTo(keepsTexts);
      // An integer arrives as text (as the wire has it) and as a number (out of JSON).
      boolean keepsIntegers = keeps(d1, "'7'", "integer") && keeps(d1, "7", "integer");
      assertThat(isTaken(d1, ColumnType.INTEGER)).as("INTEGER").isEqualTo(keepsIntegers);
      boolean keepsReals = keeps(d1, "1.5", "real") && keeps(d1, "'1.5'", "real");
      // INTEGER affinity would keep reals too; a column that is called an integer is not for them.
      boolean isInteger = declared.toUpperCase(Locale.ROOT).contains("INT");
      assertThat(isTaken(d1, ColumnType.REAL)).as("REAL").isEqualTo(keepsReals && !isInteger);
      boolean untouched = keepsTexts && keeps(d1, "7", "integer") && keeps(d1, "7.0", "real");
      assertThat(isTaken(d1, ColumnType.BLOB)).as("BLOB").isEqualTo(untouched);
      assertThat(isTaken(d1, ColumnType.ANY)).as("ANY").isEqualTo(untouched);
    }
  }

  /** Dates and times are kept as text by the types that other tools declare for them. */
  @ParameterizedTest
  @ValueSource(strings = {"DATE", "DATETIME", "TIMESTAMP", "TIME", "timestamp with time zone"})
  void timesAreKeptAsText(String declared) {
    try (D1 d1 = LocalD1.inMemory()) {
      run(d1, "CREATE TABLE t (id INTEGER PRIMARY KEY, c " + declared + ")");
      assertThat(isTaken(d1, ColumnType.TEXT)).isTrue();
      for (String time :
          List.of(
              "2026-05-02", "22:30:00", "2026-05-02T22:30:00.000000000Z", "2026-05-02 22:30:00")) {
        assertThat(keeps(d1, "'" + time + "'", "text")).as(time).isTrue();
      }
      assertThat(isTaken(d1, ColumnType.BLOB)).isFalse();
    }
  }

  /** In a STRICT table a type takes its own values alone. */
  @ParameterizedTest
  @ValueSource(strings = {"INTEGER", "REAL", "TEXT", "BLOB", "ANY"})
  void strictTypesAreTakenForThemselves(String declared) {
    try (D1 d1 = LocalD1.inMemory()) {
      run(d1, "CREATE TABLE t (id INTEGER PRIMARY KEY, c " + declared + ") STRICT");
      assertThat(isTaken(d1, ColumnType.valueOf(declared))).isTrue();
    }
  }

  private static boolean keeps(D1 d1, String value, String type) {
    run(d1, "INSERT OR REPLACE INTO t VALUES (1, " + value + ")");
    return type.equals(run(d1, "SELECT typeof(c) FROM t"));
  }

  private static boolean isTaken(D1 d1, ColumnType wanted) {
    TableDef table =
        new TableDef(
            "T",
            List.of(column("id", ColumnType.INTEGER), column("c", wanted)),
            List.of("id"),
            List.of(),
            List.of(),
            true);
    try {
      new SchemaTables(d1, SchemaDef.of("Db", List.of(table))).check();
      return true;
    } catch (D1SchemaException e) {
      assertThat(e.differences()).hasSize(1);
      assertThat(e.differences().get(0)).startsWith("T.c is ");
      return false;
    }
  }

  private static ColumnDef column(String name, ColumnType type) {
    return new ColumnDef(name, type, false, null, List.of(), null);
  }

  private static @Nullable Object run(D1 d1, String sql) {
    List<List<@Nullable Object>> rows = d1.run(new Statement(sql, List.of(), null)).rows();
    return rows.isEmpty() ? null : rows.get(0).get(0);
  }
}
