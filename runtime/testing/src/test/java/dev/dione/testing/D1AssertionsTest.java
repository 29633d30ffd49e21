package dev.dione.testing;

import static dev.dione.testing.D1Assertions.allow;
import static dev.dione.testing.D1Assertions.assertNoFullScan;
import static dev.dione.testing.D1Assertions.assertRowsReadAtMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.error.D1Exception;
import dev.dione.local.LocalD1;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

@D1Test(database = GigDb.class)
@Seed("gigs.sql")
class D1AssertionsTest {
  @D1Inject private GigDb db;
  @D1Inject private StatementLog log;

  @Test
  void whatUsesAnIndexPasses() {
    db.gigs().byVenue("xs");
    db.gigs().add(new Gig("x", "xs", "a"));
    db.gigs().upsertAll(List.of(new Gig("x", "xs", "b"), new Gig("y", "xs", "a")));
    db.createTables();
    assertThat(log.statements()).hasSizeGreaterThan(4);
    assertNoFullScan(log);
  }

  @Test
  void aFullScanIsToldWithMethodSqlAndIndex() {
    db.gigs().byBand("a");
    db.gigs().byBand("b");
    assertThatThrownBy(() -> assertNoFullScan(log))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessage(
            """
            GigDao.byBand reads gigs in full:
              SELECT id FROM gigs WHERE band = ?1
            Add @Index(columns = "band") to the entity of gigs, or: CREATE INDEX gigs_band ON gigs (band). If that is meant: allow("GigDao.byBand", "why")""");
  }

  @Test
  void tablesAreNamedByTheirOwnNames() {
    run("SELECT g.id AS e, 'x' AS g FROM gigs AS g, json_each('[1]') AS e WHERE g.band = 'a'");
    assertThatThrownBy(() -> assertNoFullScan(log))
        .hasMessageContaining("A statement reads gigs in full")
        .hasMessageContaining("CREATE INDEX gigs_band ON gigs (band)");
  }

  @Test
  void aScanThatNoIndexSparesIsToldToo() {
    db.gigs().count();
    assertThatThrownBy(() -> assertNoFullScan(log))
        .hasMessageContaining("GigDao.count reads gigs in full")
        .hasMessageContaining("No index on one or two columns that it names would spare that");
    assertNoFullScan(log, allow("GigDao.count", "some hundred rows, once a day"));
    assertNoFullScan(log.of("GigDao.count"), allow("GigDao.count", "the same"));
  }

  @Test
  void anExceptionWithoutAScanIsTold() {
    db.gigs().byVenue("xs");
    assertThatThrownBy(() -> assertNoFullScan(log, allow("GigDao.count", "few rows")))
        .hasMessageContaining("GigDao.count reads no table in full here: take the exception out");
    assertThatThrownBy(() -> allow("GigDao.count", " ")).hasMessageContaining("Why may");
  }

  @Test
  void theFirstRowsInTheOrderOfAnIndexAreNotAll() {
    db.gigs().first();
    run("SELECT * FROM gigs LIMIT 3");
    assertNoFullScan(log);
    for (String sql :
        List.of(
            "SELECT * FROM gigs WHERE band = 'x' LIMIT 3",
            "SELECT * FROM gigs ORDER BY band LIMIT 3",
            "SELECT count(*) FROM gigs LIMIT 3",
            "SELECT * FROM gigs LIMIT 3 OFFSET 500")) {
      log.clear();
      run(sql);
      assertThatThrownBy(() -> assertNoFullScan(log)).as(sql).hasMessageContaining(sql);
      assertNoFullScan(log, allow(sql, "a statement of its own is named by its SQL"));
    }
  }

  @Test
  void aStatementThatFailedIsJudgedToo() {
    assertThatThrownBy(() -> run("UPDATE gigs SET id = 's1' WHERE band = 'b'"))
        .isInstanceOf(D1Exception.class);
    assertThatThrownBy(() -> assertNoFullScan(log)).hasMessageContaining("A statement reads gigs");
  }

  @Test
  void aPlanThatIsNotKnownIsNotPassedOver() {
    run("SELECT * FROM gigs WHERE id = 'x'");
    run("ALTER TABLE gigs RENAME TO concerts");
    assertThatThrownBy(() -> assertNoFullScan(log))
        .hasMessageContaining("The plan of SELECT * FROM gigs")
        .hasMessageContaining("no such table: gigs");
  }

  @Test
  void nothingRecordedIsNoSuccess() {
    assertThatThrownBy(() -> assertNoFullScan(log))
        .hasMessageContaining("No statement was recorded");
    db.gigs().byVenue("xs");
    assertThatThrownBy(() -> assertNoFullScan(log.of("GigDao.byvenue")))
        .hasMessageContaining("No statement was recorded");
    assertThatThrownBy(() -> assertRowsReadAtMost(log.of("GigDao.byvenue"), 5))
        .hasMessageContaining("No statement was recorded");
  }

  @Test
  void rowsReadAreNotKnownOnTheEngine() {
    db.gigs().byVenue("xs");
    assertThatThrownBy(() -> assertRowsReadAtMost(log, 1_000))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("Local database in memory does not tell how many rows")
        .hasMessageContaining("nothing can be said of 1000")
        .hasMessageContaining(".on(() -> RestD1.connect(…))")
        .hasMessageContaining("assertNoFullScan");
  }

  @Test
  @D1Rest
  void norAreTheyOnTheLocalServer() {
    db.gigs().byVenue("xs");
    assertThatThrownBy(() -> assertRowsReadAtMost(log, 1_000))
        .hasMessageContaining("127.0.0.1")
        .hasMessageContaining("does not tell how many rows");
  }

  /** What D1's own engine counts is asserted in dione-workerd; here, that counts are added. */
  @Test
  void rowsThatWereReadAreAdded() {
    try (D1 local = LocalD1.inMemory()) {
      StatementLog counted = StatementLog.recording(D1.on(new ThreeRowsRead(local)));
      counted.d1().run(new Statement("SELECT 1", List.of(), "GigDao.one"));
      counted
          .d1()
          .batch(
              List.of(
                  new Statement("SELECT 2", List.of(), "GigDao.two"),
                  new Statement("SELECT 3", List.of(), null)));
      assertThatThrownBy(() -> counted.d1().run(new Statement("SELECT nope", List.of(), null)))
          .isInstanceOf(D1Exception.class);
      assertRowsReadAtMost(counted, 9);
      assertRowsReadAtMost(counted.of("GigDao.two"), 3);
      assertThatThrownBy(() -> assertRowsReadAtMost(counted, 8))
          .isInstanceOf(AssertionFailedError.class)
          .hasMessage(
              """
              9 rows were read, and 8 at most are allowed:
                     3  GigDao.one: SELECT 1
                     3  GigDao.two: SELECT 2
                     3  SELECT 3""");
    }
  }

  private void run(String sql) {
    db.d1().run(new Statement(sql, List.of(), null));
  }
}
