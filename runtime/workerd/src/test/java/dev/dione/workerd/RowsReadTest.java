package dev.dione.workerd;

import static dev.dione.testing.D1Assertions.allow;
import static dev.dione.testing.D1Assertions.assertNoFullScan;
import static dev.dione.testing.D1Assertions.assertRowsReadAtMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.rest.RestD1;
import dev.dione.samples.queries.BookingDb;
import dev.dione.samples.queries.BookingDb_;
import dev.dione.samples.queries.Event;
import dev.dione.samples.queries.EventDao;
import dev.dione.testing.D1Extension;
import dev.dione.testing.StatementLog;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opentest4j.AssertionFailedError;

/** The JUnit extension on D1's own engine, which counts the rows that it reads. */
@ExtendWith(Workerd.class)
class RowsReadTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @RegisterExtension
  static final D1Extension d1 =
      D1Extension.of(BookingDb.class, BookingDb_::open)
          .on(() -> RestD1.connect(Workerd.server().newDatabase()))
          .build();

  @BeforeEach
  void thirtyNights(EventDao events) {
    events.save(
        IntStream.range(0, 30)
            .mapToObj(i -> new Event("Night " + i, MAY.plusDays(i), "XS", null, null))
            .toList());
  }

  @Test
  void anIndexSparesRows(EventDao events, StatementLog log) {
    assertThat(events.nextAt("xs")).hasValue("Night 0");
    assertThat(events.from(MAY.plusDays(28))).hasSize(2);
    assertNoFullScan(log);
    assertRowsReadAtMost(log.of("EventDao.nextAt"), 2);
    assertRowsReadAtMost(log, 6);
  }

  @Test
  void aScanReadsThemAll(EventDao events, StatementLog log) {
    assertThat(events.numbered()).hasSize(30);
    assertThatThrownBy(() -> assertRowsReadAtMost(log, 29))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("rows were read, and 29 at most are allowed")
        .hasMessageContaining("EventDao.numbered: ");
    assertThatThrownBy(() -> assertNoFullScan(log))
        .hasMessageContaining("EventDao.numbered reads events in full");
    assertNoFullScan(log, allow("EventDao.numbered", "nights of one season"));
  }
}
