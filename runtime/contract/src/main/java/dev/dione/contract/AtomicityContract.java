package dev.dione.contract;

import static dev.dione.contract.ContractCase.run;
import static dev.dione.contract.ContractCase.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1SqlException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One request is one transaction. */
public interface AtomicityContract extends ContractCase {
  /** A failing statement undoes those before it, and those after it are not run. */
  @Test
  default void aFailureUndoesTheWholeBatch() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (a INTEGER UNIQUE)");
      run(d1, "INSERT INTO v VALUES (1)");

      assertThatThrownBy(
              () ->
                  d1.batch(
                      List.of(
                          statement("INSERT INTO v VALUES (2)"),
                          statement("UPDATE v SET a = a + 100"),
                          statement("INSERT INTO v VALUES (101)"),
                          statement("INSERT INTO v VALUES (3)"))))
          .isInstanceOf(D1SqlException.class);
      assertThat(run(d1, "SELECT a FROM v").rows()).containsExactly(List.of(1L));
    }
  }

  /** DDL is undone, too. */
  @Test
  default void ddlIsUndone() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE old (a INTEGER)");

      assertThatThrownBy(
              () ->
                  d1.batch(
                      List.of(
                          statement("CREATE TABLE fresh (a INTEGER)"),
                          statement("ALTER TABLE old ADD COLUMN b TEXT"),
                          statement("CREATE INDEX old_a ON old (a)"),
                          statement("INSERT INTO nope VALUES (1)"))))
          .isInstanceOf(D1SqlException.class);
      assertThat(run(d1, TABLES + " ORDER BY name").rows()).containsExactly(List.of("old"));
      assertThat(run(d1, "SELECT * FROM old").columns()).containsExactly("a");
    }
  }

  /** Half of a multi-row insert does not stay. */
  @Test
  default void aMultiRowInsertIsUndone() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (a INTEGER UNIQUE)");

      assertThatThrownBy(() -> run(d1, "INSERT OR FAIL INTO v VALUES (1), (2), (1)"))
          .isInstanceOf(D1SqlException.class);
      assertThat(run(d1, "SELECT * FROM v").rows()).isEmpty();
    }
  }

  /** After a failure the database goes on as if nothing had been. */
  @Test
  default void theDatabaseGoesOnAfterAFailure() {
    try (D1 d1 = open()) {
      for (int i = 0; i < 20; i++) {
        assertThatThrownBy(() -> run(d1, "SELECT * FROM nope")).isInstanceOf(D1SqlException.class);
        assertThat(run(d1, "SELECT 1").rows()).containsExactly(List.of(1L));
      }
    }
  }

  /** A thousand statements in one request. */
  @Test
  default void aLargeBatch() {
    List<Statement> batch = new ArrayList<>();
    batch.add(statement("CREATE TABLE v (a INTEGER, t TEXT)"));
    for (int i = 0; i < 1_000; i++) {
      batch.add(statement("INSERT INTO v VALUES (?1, ?2)", (long) i, "row " + i));
    }
    batch.add(statement("SELECT count(*), sum(a) FROM v"));
    try (D1 d1 = open()) {
      assertThat(d1.batch(batch).get(1_001).rows()).containsExactly(List.of(1_000L, 499_500L));
    }
  }

  /**
   * A deferred foreign key that is still violated at the end, and a conflict under OR ROLLBACK, are
   * HTTP 500 on D1: no clean refusal. Nothing of the request stays.
   */
  @Test
  default void whatBreaksTheTransactionIsAFailureOfThePlatform() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE par (id INTEGER PRIMARY KEY)");
      run(d1, "CREATE TABLE kid (p INTEGER REFERENCES par (id))");
      run(d1, "INSERT INTO par VALUES (1)");

      assertThatThrownBy(
              () ->
                  d1.batch(
                      List.of(
                          statement("PRAGMA defer_foreign_keys = on"),
                          statement("INSERT INTO kid VALUES (99)"))))
          .isInstanceOf(D1OutcomeUnknownException.class);
      assertThatThrownBy(
              () ->
                  d1.batch(
                      List.of(
                          statement("INSERT INTO par VALUES (2)"),
                          statement("INSERT OR ROLLBACK INTO par VALUES (1)"))))
          .isInstanceOf(D1OutcomeUnknownException.class);
      assertThat(run(d1, "SELECT (SELECT count(*) FROM par), (SELECT count(*) FROM kid)").rows())
          .containsExactly(List.of(1L, 0L));
    }
  }

  /** The count of the write before it: what a statement stores of it is the same. */
  @Test
  default void aWriteSeesTheChangesOfTheOneBefore() {
    try (D1 d1 = open()) {
      List<Result> results =
          d1.batch(
              List.of(
                  statement("CREATE TABLE seen (n INTEGER, was INTEGER)"),
                  statement("INSERT INTO seen (n) VALUES (1), (2), (3)"),
                  statement("UPDATE seen SET was = changes() WHERE n < 3"),
                  statement("INSERT INTO seen SELECT 4, (SELECT changes())"),
                  statement("SELECT n, was FROM seen ORDER BY n")));
      assertThat(results.get(4).rows())
          .containsExactly(
              List.of(1L, 3L), List.of(2L, 3L), Arrays.asList(3L, null), List.of(4L, 2L));
    }
  }

  /** Foreign keys may be deferred to the end of the request. */
  @Test
  default void deferredForeignKeysWithinABatch() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE par (id INTEGER PRIMARY KEY)");
      run(d1, "CREATE TABLE kid (p INTEGER REFERENCES par (id))");
      d1.batch(
          List.of(
              statement("PRAGMA defer_foreign_keys = on"),
              statement("INSERT INTO kid VALUES (1)"),
              statement("INSERT INTO par VALUES (1)")));

      assertThat(run(d1, "SELECT p FROM kid").rows()).containsExactly(List.of(1L));
      assertThatThrownBy(() -> run(d1, "INSERT INTO kid VALUES (2)"))
          .isInstanceOf(D1SqlException.class);
    }
  }
}
