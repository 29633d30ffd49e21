package dev.dione.contract;

import static dev.dione.contract.ContractCase.run;
import static dev.dione.contract.ContractCase.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.error.D1ConstraintException;
import dev.dione.error.D1SqlException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What D1 refuses, in its words (seen on workerd 1.20261117.1, 2026-11-20). */
public interface RefusalsContract extends ContractCase {
  private D1SqlException refused(String sql, @Nullable Object... parameters) {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE par (id INTEGER PRIMARY KEY, v TEXT)");
      D1SqlException e = catchThrowableOfType(D1SqlException.class, () -> run(d1, sql, parameters));
      assertThat(e).isNotNull().isNotInstanceOf(D1ConstraintException.class);
      assertThat(run(d1, "SELECT count(*) FROM par").rows()).containsExactly(List.of(0L));
      return e;
    }
  }

  /** Mistakes in the SQL, with the place where D1 tells it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "selec 1 | near \"selec\": syntax error at offset 0: SQLITE_ERROR",
        "select * from par wher id=1 | near \"id\": syntax error at offset 23: SQLITE_ERROR",
        "select ( | incomplete input: SQLITE_ERROR",
        "select * from nope | no such table: nope: SQLITE_ERROR",
        "insert into nope values (1) | no such table: nope: SQLITE_ERROR",
        "select nope from par | no such column: nope at offset 7: SQLITE_ERROR",
        "select nope(1) | no such function: nope at offset 7: SQLITE_ERROR",
        "create table par (a) | table par already exists at offset 13: SQLITE_ERROR",
        "insert into par values (1) | table par has 2 columns but 1 values were supplied: SQLITE_ERROR",
      })
  default void mistakes(String sql, String d1Message) {
    D1SqlException e = refused(sql);

    assertThat(e).hasMessageStartingWith(d1Message + ". In " + sql);
    assertThat(e.sqliteCode()).contains("SQLITE_ERROR");
    assertThat(e.sql()).contains(sql);
  }

  /** SQLite reads up to a NUL; what is in front of it alone is not run. */
  @Test
  default void aNulEndsNoStatement() {
    String none = "SQL code did not contain a statement.";
    assertThat(refused("INSERT INTO par (v) VALUES ('x') \0 RETURNING id").reason())
        .isEqualTo(none);
    String several =
        "When executing multiple SQL statements in a single call, only the last statement can have"
            + " parameters.";
    assertThat(refused("SELECT ?1 \0", "x").reason()).isEqualTo(several);
    assertThat(refused("\0SELECT 1").reason()).isEqualTo(none);
    assertThat(refused("SELECT nope \0"))
        .hasMessageStartingWith("no such column: nope at offset 7");
    assertThat(refused("SELECT 'a\0b'"))
        .hasMessageStartingWith("unrecognized token: \"'a\" at offset 7: SQLITE_ERROR");
    assertThat(refused("DELETE FROM par -- \0\n WHERE v = ?1", "x").reason()).isEqualTo(none);
  }

  /** BEGIN and its family. */
  @ParameterizedTest
  @ValueSource(
      strings = {"BEGIN", "begin immediate", "COMMIT", "ROLLBACK", "SAVEPOINT s", "RELEASE s"})
  default void transactions(String sql) {
    assertThat(refused(sql))
        .hasMessageStartingWith("To execute a transaction, please use")
        .hasMessageContaining("put the statements into one batch");
  }

  /** Functions and PRAGMAs that D1 does not allow. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select sqlite_version() | not authorized to use function: sqlite_version",
        "select if(1, 2, 3) | not authorized to use function: if",
        "select id from par where json_pretty(v) = '' | not authorized to use function: json_pretty",
        "PRAGMA user_version | not authorized",
        "PRAGMA user_version = 5 | not authorized",
        "PRAGMA journal_mode = delete | not authorized",
        "ATTACH ':memory:' AS m | not authorized",
        "CREATE TEMP TABLE t (a) | not authorized",
        "CREATE TABLE _cf_x (a) | not authorized",
      })
  default void whatIsNotAllowed(String sql, String reason) {
    assertThat(refused(sql).reason()).isEqualTo(reason);
  }

  /** PRAGMAs that D1 does allow. */
  @Test
  default void allowedPragmas() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE par (id INTEGER PRIMARY KEY, v TEXT)");

      assertThat(run(d1, "PRAGMA table_info(par)").rows()).hasSize(2);
      assertThat(run(d1, "SELECT name FROM pragma_table_info(?1)", "par").rows())
          .containsExactly(List.of("id"), List.of("v"));
      assertThat(run(d1, "PRAGMA foreign_keys").rows()).containsExactly(List.of(1L));
    }
  }

  /** As many values as parameters, no more and no fewer. */
  @Test
  default void parameterCounts() {
    String message = "Wrong number of parameter bindings for SQL query.";
    assertThat(refused("SELECT ?1, ?2", "one").reason()).isEqualTo(message);
    assertThat(refused("SELECT ?1", "one", "two").reason()).isEqualTo(message);
    assertThat(refused("SELECT 1", "one").reason()).isEqualTo(message);
    assertThat(refused("SELECT ?5", "one").reason()).isEqualTo(message);
  }

  /** 100 parameters are taken, 101 are not. */
  @Test
  default void aHundredAndOneParameters() {
    Object[] hundred = Collections.nCopies(100, "x").toArray();
    try (D1 d1 = open()) {
      assertThat(run(d1, "SELECT 1 WHERE 'x' IN (" + marks(100) + ")", hundred).rows()).hasSize(1);
    }
    Object[] more = Collections.nCopies(101, "x").toArray();
    assertThat(refused("SELECT 1 WHERE 'x' IN (" + marks(101) + ")", more))
        .hasMessageStartingWith("too many SQL variables at offset ")
        .hasMessageContaining("json_each(?1)");
    assertThat(refused("SELECT ?101", "x").reason())
        .isEqualTo("variable number must be between ?1 and ?100");
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  /** D1's other limits. */
  @Test
  default void limits() {
    String column = "1 AS c";
    assertThat(refused("SELECT " + String.join(", ", Collections.nCopies(101, column))).reason())
        .isEqualTo("too many columns in result set");
    assertThat(refused(String.join(" UNION ALL ", Collections.nCopies(6, "SELECT 1"))).reason())
        .isEqualTo("too many terms in compound SELECT");
    assertThat(refused("SELECT 'a' LIKE ?1", "a".repeat(51)).reason())
        .isEqualTo("LIKE or GLOB pattern too complex");
    assertThat(refused("SELECT '" + "x".repeat(100_000) + "'").reason())
        .isEqualTo("statement too long");
  }

  /** Two statements in one text are refused, and none of them is run. */
  @Test
  default void twoStatementsInOneText() {
    assertThat(refused("INSERT INTO par (v) VALUES ('a'); INSERT INTO par (v) VALUES ('b')"))
        .hasMessageStartingWith("The text holds 2 statements");
  }

  /** A text without a statement is refused, because D1 would drop it and shift the results. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "  \n", ";", ";;", "-- only a comment", "/* only a comment */", "--;"})
  default void noStatementInAText(String sql) {
    try (D1 d1 = open()) {
      D1SqlException e =
          catchThrowableOfType(
              D1SqlException.class,
              () -> d1.batch(List.of(statement("CREATE TABLE t (a)"), statement(sql))));

      assertThat(e).hasMessageStartingWith("The text holds no statement");
      assertThat(run(d1, TABLES).rows()).isEmpty();
    }
  }

  /** Comments and semicolons around a statement do no harm. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1;",
        "SELECT 1 ; -- done",
        "-- first\nSELECT 1",
        "/* ; */ SELECT 1 /* ; */;;"
      })
  default void oneStatementWithTrimmings(String sql) {
    try (D1 d1 = open()) {
      assertThat(run(d1, sql).rows()).containsExactly(List.of(1L));
    }
  }

  /** A trigger's body has semicolons, and is one statement. */
  @Test
  default void aTriggerIsOneStatement() {
    try (D1 d1 = open()) {
      d1.batch(
          List.of(
              statement("CREATE TABLE a (x)"),
              statement("CREATE TABLE log (x)"),
              statement(
                  "CREATE TRIGGER a_log AFTER INSERT ON a BEGIN INSERT INTO log VALUES (new.x);"
                      + " INSERT INTO log VALUES (';'); END;"),
              statement("INSERT INTO a VALUES (1)")));

      assertThat(run(d1, "SELECT x FROM log").rows()).containsExactly(List.of(1L), List.of(";"));
    }
  }
}
