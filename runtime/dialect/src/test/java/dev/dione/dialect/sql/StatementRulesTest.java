package dev.dione.dialect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.dialect.limits.Limits;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRulesTest {
  private static final String AUTH = "not authorized: SQLITE_AUTH";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEGIN",
        "begin immediate",
        "COMMIT",
        "END",
        "ROLLBACK",
        "ROLLBACK TO s",
        "SAVEPOINT s",
        "RELEASE s",
        "EXPLAIN BEGIN",
        "/* c */ -- d\n COMMIT;"
      })
  void refusesTransactionsInWorkerdsWords(String sql) {
    assertThat(message(sql))
        .startsWith("To execute a transaction, please use the state.storage.transaction() or")
        .endsWith("automatic atomic write coalescing.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ATTACH ':memory:' AS m",
        "DETACH main",
        "CREATE TEMP TABLE t(a)",
        "CREATE TEMPORARY VIEW v AS SELECT 1",
        "create temp trigger t after insert on a begin select 1; end",
        "CREATE TABLE temp.t(a)",
        "CREATE TABLE IF NOT EXISTS \"TEMP\".t(a)",
        "CREATE TABLE _cf_x(a)",
        "CREATE TABLE IF NOT EXISTS main.[_CF_x](a)",
        "CREATE UNIQUE INDEX _cf_i ON t(a)",
        "CREATE VIEW _cf_v AS SELECT 1",
        "ALTER TABLE t RENAME TO _cf_t",
        "ALTER TABLE main.t RENAME TO _cf_t",
        "CREATE VIRTUAL TABLE f USING fts4(a)",
        "CREATE VIRTUAL TABLE IF NOT EXISTS main.f USING geopoly(a)",
        "EXPLAIN CREATE TEMP TABLE t(a)",
      })
  void refusesWhatD1DoesNotAuthorize(String sql) {
    assertThat(message(sql)).isEqualTo(AUTH);
  }

  @Test
  void refusesVacuum() {
    assertThat(message("VACUUM INTO 'x.db'"))
        .isEqualTo("cannot VACUUM from within a transaction: SQLITE_ERROR");
  }

  @Test
  void refusesTheConstraintFormsOfAlterTable() {
    String fail = "not authorized to use function: sqlite_fail at offset 7: SQLITE_ERROR";
    String drop =
        "not authorized to use function: sqlite_drop_constraint at offset 38: SQLITE_ERROR";
    assertThat(message("alter table t1 alter column a set not null")).isEqualTo(fail);
    assertThat(message("alter table main.t1 add constraint c check (cc > 0)")).isEqualTo(fail);
    assertThat(message("alter table t1 alter a drop not null")).isEqualTo(drop);
    assertThat(message("alter table t1 drop constraint c")).isEqualTo(drop);
    assertThat(StatementRules.check("alter table t1 drop column c")).isEmpty();
    assertThat(StatementRules.check("alter table t1 alter column a type integer")).isEmpty();
  }

  @Test
  void refusesAStatementOfOneByteTooMany() {
    String fits = "select '" + "é".repeat((Limits.STATEMENT_BYTES - 10) / 2) + "' ";
    assertThat(StatementRules.check(fits)).isEmpty();
    assertThat(message(fits + " ")).isEqualTo("statement too long: SQLITE_TOOBIG");
  }

  @Test
  void refusesASecondStatementAndSaysWhereItBegins() {
    Refusal refusal = StatementRules.check("select 'é'; select 2").orElseThrow();
    assertThat(refusal.reason()).startsWith("The text holds 2 statements");
    assertThat(refusal.offset()).hasValue(13);
    assertThat(StatementRules.check("select 1; -- done\n;")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-- nothing",
        "select 1",
        "CREATE TABLE main.t(a)",
        "CREATE VIRTUAL TABLE f USING fts5(if, content='x')",
        "create virtual table r using RTREE(id, a, b)",
        "CREATE TABLE cf_x(a)",
        "INSERT INTO \"begin\" VALUES (1)",
        "ANALYZE",
        "REINDEX",
        "EXPLAIN QUERY PLAN SELECT 1",
        "select _cf_x from t",
      })
  void letsThroughTheRest(String sql) {
    assertThat(StatementRules.check(sql)).isEmpty();
  }

  private static String message(String sql) {
    Optional<Refusal> refusal = StatementRules.check(sql);
    assertThat(refusal).as(sql).isPresent();
    return refusal.orElseThrow().message();
  }
}
