package dev.dione.contract;

import static dev.dione.contract.ContractCase.run;
import static dev.dione.contract.ContractCase.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Result;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns, rows and their order. */
public interface ResultsContract extends ContractCase {
  /** A result without rows still has its columns. */
  @Test
  default void anEmptyResultHasItsColumns() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (a INTEGER, b TEXT)");
      Result result = run(d1, "SELECT b, a, a + 1 AS c FROM v");

      assertThat(result.columns()).containsExactly("b", "a", "c");
      assertThat(result.rows()).isEmpty();
    }
  }

  /** A statement that returns nothing has no columns. */
  @Test
  default void aWriteHasNoColumns() {
    try (D1 d1 = open()) {
      assertThat(run(d1, "CREATE TABLE v (a INTEGER)").columns()).isEmpty();
      assertThat(run(d1, "INSERT INTO v VALUES (1)").columns()).isEmpty();
      assertThat(run(d1, "DELETE FROM v").rows()).isEmpty();
    }
  }

  /** Columns of one name all come, by position. */
  @Test
  default void duplicateColumnNames() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (id INTEGER)");
      run(d1, "INSERT INTO v VALUES (1), (2)");
      Result result =
          run(d1, "SELECT x.id, y.id, 3 AS ID, 4 AS \"10\", 5 FROM v x, v y WHERE x.id < y.id");

      assertThat(result.columns()).containsExactly("id", "id", "ID", "10", "5");
      assertThat(result.rows()).containsExactly(List.of(1L, 2L, 3L, 4L, 5L));
    }
  }

  /** RETURNING gives rows for inserts, updates and deletes. */
  @Test
  default void returning() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (id INTEGER PRIMARY KEY, t TEXT)");

      assertThat(run(d1, "INSERT INTO v (t) VALUES ('a'), ('b') RETURNING id, t").rows())
          .containsExactly(List.of(1L, "a"), List.of(2L, "b"));
      assertThat(run(d1, "UPDATE v SET t = t || '!' WHERE id = 2 RETURNING t").rows())
          .containsExactly(List.of("b!"));
      assertThat(run(d1, "DELETE FROM v RETURNING id").rows()).hasSize(2);
      assertThat(run(d1, "SELECT count(*) FROM v").rows()).containsExactly(List.of(0L));
    }
  }

  /** Results come in the order of the statements, and later ones see what earlier ones did. */
  @Test
  default void statementsRunInOrder() {
    try (D1 d1 = open()) {
      List<Result> results =
          d1.batch(
              List.of(
                  statement("CREATE TABLE v (a INTEGER)"),
                  statement("SELECT count(*) AS before FROM v"),
                  statement("INSERT INTO v VALUES (?1), (?2)", 1L, 2L),
                  statement("SELECT changes() AS c, a FROM v ORDER BY a DESC"),
                  statement("DROP TABLE v")));

      assertThat(results).hasSize(5);
      assertThat(results.get(1).columns()).containsExactly("before");
      assertThat(results.get(1).rows()).containsExactly(List.of(0L));
      assertThat(results.get(3).rows()).containsExactly(List.of(2L, 2L), List.of(2L, 1L));
    }
  }

  /** Parameters by number, used twice, in another order. */
  @Test
  default void numberedParameters() {
    try (D1 d1 = open()) {
      assertThat(run(d1, "SELECT ?2, ?1, ?2", "one", "two").rows())
          .containsExactly(List.of("two", "one", "two"));
      assertThat(run(d1, "SELECT ?, ?", "one", "two").rows())
          .containsExactly(List.of("one", "two"));
    }
  }

  /**
   * Exact reads wrap a statement in {@code WITH q AS (…) SELECT … FROM q}. SQL does not promise
   * that q's ORDER BY survives; SQLite does it, and Dione relies on it.
   */
  @Test
  default void theOrderOfAWrappedStatementSurvives() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, g TEXT) STRICT");
      run(
          d1,
          "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2000) INSERT"
              + " INTO v SELECT x, (x * 7919) % 2003, 'g' || (x % 7) FROM c");
      run(d1, "CREATE INDEX v_g ON v (g)");

      for (String inner :
          List.of(
              "SELECT id, n FROM v ORDER BY n DESC",
              "SELECT id, n FROM v WHERE g = 'g3' ORDER BY n DESC",
              "SELECT max(id) AS id, n FROM v GROUP BY n ORDER BY n DESC",
              "SELECT a.id, a.n FROM v a JOIN v b ON b.id = a.id ORDER BY a.n DESC",
              "SELECT id, n FROM v UNION ALL SELECT id, n FROM v ORDER BY n DESC",
              "SELECT id, n FROM v ORDER BY n DESC LIMIT 500")) {
        Result plain = run(d1, inner);
        Result wrapped = run(d1, "WITH q AS (" + inner + ") SELECT CAST(id AS TEXT), n FROM q");

        assertThat(column(wrapped, 1))
            .as(inner)
            .hasSizeGreaterThan(200)
            .isEqualTo(column(plain, 1));
      }
    }
  }

  private static List<Object> column(Result result, int position) {
    List<Object> values = new ArrayList<>();
    result.rows().forEach(row -> values.add(row.get(position)));
    return values;
  }

  /** Many rows. */
  @Test
  default void aHundredThousandRows() {
    try (D1 d1 = open()) {
      Result result =
          run(
              d1,
              "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 100000)"
                  + " SELECT x, 'row ' || x FROM c");

      assertThat(result.rows()).hasSize(100_000);
      assertThat(result.rows().get(99_999)).containsExactly(100_000L, "row 100000");
    }
  }
}
