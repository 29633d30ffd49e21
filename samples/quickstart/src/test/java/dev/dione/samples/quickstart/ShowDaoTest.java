package dev.dione.samples.quickstart;

import static dev.dione.testing.D1Assertions.assertNoFullScan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.testing.D1Faults;
import dev.dione.testing.D1Test;
import dev.dione.testing.FaultKind;
import dev.dione.testing.StatementLog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

// tag::test[]
@D1Test(database = TownDb.class) // each test has a database of its own, with the tables
class ShowDaoTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 2);

  @Test
  void aNullKeepsThePrice(ShowDao shows, StatementLog log) {
    shows.upsertAll(List.of(new Show(MAY, "omnia", "Calvin Harris", 60)));
    shows.upsertAll(List.of(new Show(MAY, "omnia", "Calvin Harris", null)));
    assertThat(shows.upcoming(MAY)).extracting(Show::price).containsExactly(60);
    assertNoFullScan(log); // would name the DAO method, its SQL and the index that it lacks
  }

  @Test
  @D1Faults(FaultKind.DROPPED_AFTER) // over REST: the first request runs, and is not answered
  void aLostAnswerDoesNoHarm(ShowDao shows) {
    shows.upsertAll(List.of(new Show(MAY, "omnia", "Calvin Harris", 60)));
    assertThat(shows.upcoming(MAY)).hasSize(1);
  }
}
// end::test[]
