package dev.dione.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1OverloadedException;
import dev.dione.local.server.LocalServer;
import dev.dione.rest.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same tests over REST, on good and bad days. */
@D1Rest
class RestTest {
  @RegisterExtension
  static final D1Extension d1 =
      D1Extension.of(GigDb.class, GigDb_::open)
          .seed("/dev/dione/testing/gigs.sql")
          .rest(config -> config.withRetries(quick(3)))
          .build();

  @BeforeEach
  void meetsNoFault(GigDao gigs) {
    gigs.add(new Gig("each", "xs", "a"));
  }

  @AfterEach
  void meetsNoneEither(GigDao gigs) {
    assertThat(gigs.ids()).contains("each", "s1", "s2");
  }

  @Test
  void requestsGoThroughTheServer(GigDb db, LocalServer server) {
    long before = server.faults().requests();
    assertThat(db.gigs().count()).isEqualTo(3);
    assertThat(server.faults().requests()).isEqualTo(before + 1);
    assertThat(db.d1().description()).contains("127.0.0.1");
  }

  // tag::faults[]
  @Test
  @D1Faults({FaultKind.RATE_LIMITED, FaultKind.DROPPED_AFTER})
  void theFirstRequestsFailAndAreSentAgain(GigDao gigs, LocalServer server, StatementLog log) {
    assertThat(gigs.count()).isEqualTo(3);
    assertThat(log.requests().get(0).attempts()).isEqualTo(3);
    // end::faults[]
    assertThat(server.faults().injected())
        .isEqualTo(Map.of(FaultKind.RATE_LIMITED.fault(), 1L, FaultKind.DROPPED_AFTER.fault(), 1L));
  }

  @Test
  @D1Faults(FaultKind.FAILED_AFTER)
  void aWriteMayHaveRun(D1 d1) {
    Statement raise = new Statement("UPDATE gigs SET price = price + 1", List.of(), null);
    assertThatThrownBy(() -> d1.run(raise)).isInstanceOf(D1OutcomeUnknownException.class);
    assertThat(d1.run(new Statement("SELECT min(price) FROM gigs", List.of(), null)).rows())
        .containsExactly(List.of(21L));
  }

  @Test
  @D1Faults(value = FaultKind.OVERLOADED, probability = 1)
  void noRequestGetsThrough(GigDao gigs) {
    assertThatThrownBy(gigs::count).isInstanceOf(D1OverloadedException.class);
  }

  @Test
  @D1Latency(millis = 40)
  void everyRequestWaits(GigDao gigs, StatementLog log) {
    gigs.count();
    gigs.ids();
    assertThat(log.requests())
        .hasSize(2)
        .allSatisfy(r -> assertThat(r.duration()).isGreaterThan(Duration.ofMillis(39)));
  }

  @Test
  @D1Faults(FaultKind.BAD_GATEWAY)
  void plansAreAskedForPastTheFaults(GigDao gigs, StatementLog log) {
    gigs.byVenue("xs");
    D1Assertions.assertNoFullScan(log);
  }

  /** What stands on a class counts for its tests, and those within. */
  @Nested
  @D1Faults(
      value = {FaultKind.TRUNCATED, FaultKind.MALFORMED},
      probability = 0.5,
      seed = 3)
  class OnABadDay {
    @Test
    void someRequestsFail(GigDao gigs, LocalServer server) {
      int lost = 0;
      for (int i = 0; i < 20; i++) {
        try {
          gigs.count();
        } catch (RuntimeException e) {
          lost++;
        }
      }
      assertThat(lost).isLessThan(20);
      assertThat(server.faults().injected()).hasSize(2);
    }

    @Test
    @D1Faults(FaultKind.GATEWAY_TIMEOUT)
    void whatStandsOnTheMethodCountsFirst(GigDao gigs, LocalServer server) {
      gigs.count();
      gigs.count();
      assertThat(server.faults().injected())
          .isEqualTo(Map.of(FaultKind.GATEWAY_TIMEOUT.fault(), 1L));
    }
  }

  static RetryPolicy quick(int attempts) {
    return RetryPolicy.defaults()
        .withAttempts(attempts)
        .withPauses(Duration.ofMillis(1), Duration.ofMillis(2));
  }
}
