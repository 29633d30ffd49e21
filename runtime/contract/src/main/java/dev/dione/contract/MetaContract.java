package dev.dione.contract;

import static dev.dione.contract.ContractCase.run;
import static dev.dione.contract.ContractCase.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Meta;
import dev.dione.Result;
import dev.dione.cost.CostReport;
import dev.dione.observe.Outcome;
import dev.dione.observe.RequestEvent;
import dev.dione.observe.StatementEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code meta} says. */
public interface MetaContract extends ContractCase {
  /** A table with an index and three rows. */
  private D1 openWithRows() {
    D1 d1 = open();
    run(d1, "CREATE TABLE m (id INTEGER PRIMARY KEY, a TEXT UNIQUE, b INTEGER)");
    run(d1, "INSERT INTO m (a, b) VALUES ('x', 1), ('y', 2), ('z', 3)");
    return d1;
  }

  /** Rows changed, and 0 rows written exactly when nothing was written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INSERT INTO m (a, b) VALUES ('p', 1), ('q', 2) | 2",
        "INSERT OR IGNORE INTO m (a) VALUES ('x') | 0",
        "INSERT INTO m VALUES (1, 'x', 9) ON CONFLICT (id) DO UPDATE SET b = excluded.b | 1",
        "INSERT INTO m VALUES (1, 'x', 1) ON CONFLICT (id) DO UPDATE SET b = excluded.b WHERE b IS NOT excluded.b | 0",
        "INSERT INTO m (a) SELECT a FROM m WHERE 0 | 0",
        "UPDATE m SET b = b + 1 WHERE b < 3 | 2",
        "UPDATE m SET b = b | 3",
        "UPDATE m SET b = 0 WHERE b = 999 | 0",
        "DELETE FROM m WHERE id = 1 | 1",
        "DELETE FROM m | 3",
        "DELETE FROM m WHERE id = 99 | 0",
        "REPLACE INTO m VALUES (1, 'x', 7) | 1",
        "SELECT * FROM m | 0",
      })
  default void changes(String sql, long changes) {
    try (D1 d1 = openWithRows()) {
      Meta meta = run(d1, sql).meta();

      assertThat(meta.changes()).isEqualTo(changes);
      assertThat(meta.changedDb()).isEqualTo(changes > 0);
      if (changes > 0) {
        assertThat(meta.rowsWritten()).isGreaterThanOrEqualTo(changes);
      } else {
        assertThat(meta.rowsWritten()).isZero();
      }
      assertThat(meta.sizeAfterBytes()).isPositive();
      assertThat(meta.durationMillis()).isGreaterThanOrEqualTo(0);
    }
  }

  /** A listener hears what the results say, and a price is named only of D1's own counts. */
  @Test
  default void listenersHearWhatResultsSay() {
    List<RequestEvent> events = new ArrayList<>();
    CostReport costs = CostReport.create();
    List<Result> results;
    try (D1 d1 = openWithRows()) {
      results =
          d1.withListener(events::add)
              .withListener(costs)
              .batch(
                  List.of(
                      statement("INSERT INTO m (a) VALUES (?1)", "p"),
                      statement("SELECT id FROM m ORDER BY id")));
    }

    assertThat(events).hasSize(1);
    assertThat(events.get(0).outcome()).isEqualTo(Outcome.SUCCEEDED);
    List<StatementEvent> heard = events.get(0).statements();
    assertThat(heard).hasSize(2);
    for (int i = 0; i < heard.size(); i++) {
      assertThat(heard.get(i).meta()).contains(results.get(i).meta());
      assertThat(heard.get(i).rowsReturned()).isEqualTo(results.get(i).rows().size());
    }
    assertThat(events.get(0).rowsReturned()).isEqualTo(4);
    assertThat(events.get(0).rowsWritten()).isPresent();
    boolean exact = events.get(0).rowsRead().isPresent() && events.get(0).isRowsWrittenExact();
    assertThat(costs.total().dollars().isPresent()).isEqualTo(exact);
  }

  /** DDL changes the database, but no rows. */
  @Test
  default void ddl() {
    try (D1 d1 = openWithRows()) {
      Meta meta = run(d1, "CREATE TABLE other (a INTEGER)").meta();

      assertThat(meta.changes()).isZero();
      assertThat(meta.changedDb()).isTrue();
      meta = run(d1, "CREATE TABLE IF NOT EXISTS other (a INTEGER)").meta();
      assertThat(meta.changedDb()).isFalse();
      assertThat(meta.rowsWritten()).isZero();
    }
  }

  /** The bytes of the database, which grow and shrink by its pages of 4,096. */
  @Test
  default void sizeAfter() {
    try (D1 d1 = openWithRows()) {
      long before = run(d1, "SELECT 1").meta().sizeAfterBytes();
      for (String step :
          List.of(
              "CREATE TABLE t (a) -> 1",
              "INSERT INTO t VALUES (1) -> 0",
              "INSERT INTO t VALUES (zeroblob(100000)) -> 24",
              "INSERT INTO t VALUES (zeroblob(1000000)) -> 244",
              "CREATE INDEX i ON t (a) -> 271",
              "DELETE FROM t -> -538",
              "DROP TABLE t -> -2")) {
        String[] sqlAndPages = step.split(" -> ");
        long size = run(d1, sqlAndPages[0]).meta().sizeAfterBytes();
        assertThat((size - before) / 4_096.0).as(step).isEqualTo(Long.parseLong(sqlAndPages[1]));
        before = size;
      }
    }
  }

  /** The rowid of the last insert. */
  @Test
  default void lastRowId() {
    try (D1 d1 = openWithRows()) {
      assertThat(run(d1, "INSERT INTO m (id, a) VALUES (42, 'w')").meta().lastRowId())
          .isEqualTo(42);
      assertThat(run(d1, "INSERT INTO m (a) VALUES ('v')").meta().lastRowId()).isEqualTo(43);
    }
  }

  /** The work of triggers is counted. */
  @Test
  default void triggersAreCounted() {
    try (D1 d1 = openWithRows()) {
      run(d1, "CREATE TABLE log (a)");
      run(d1, "CREATE TRIGGER m_log AFTER INSERT ON m BEGIN INSERT INTO log VALUES (new.a); END");

      assertThat(run(d1, "INSERT INTO m (a) VALUES ('p'), ('q')").meta().changes()).isEqualTo(4);
    }
  }
}
