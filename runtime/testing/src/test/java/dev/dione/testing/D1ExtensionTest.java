package dev.dione.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.local.LocalD1;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Set-ups that no annotation says. */
class D1ExtensionTest {
  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

  /** Code that fills the database, and a clock that stands. */
  @Nested
  class WithCode {
    // tag::code[]
    @RegisterExtension
    static final D1Extension d1 =
        D1Extension.of(GigDb.class, GigDb_::open)
            .clock(Clock.fixed(NEW_YEAR, ZoneOffset.UTC))
            .seed(db -> db.gigs().add(new Gig("x", "xs", "a")))
            .seed("/dev/dione/testing/gigs.sql")
            .build();

    // end::code[]

    @Test
    void seedsAndClockAreThose(GigDao gigs) {
      assertThat(gigs.ids()).containsExactly("s1", "s2", "x");
      gigs.add(new Gig("y", "omnia", "a"));
      assertThat(gigs.byVenue("omnia").get(0).madeAt()).isEqualTo(NEW_YEAR);
      assertThat(gigs.byVenue("xs").get(0).madeAt()).isNotNull();
    }
  }

  /** A root with a tenant. */
  @Nested
  class WithTenant {
    @RegisterExtension
    static final D1Extension d1 =
        D1Extension.of(TeamDb.class, d1 -> TeamDb_.open(d1, "red")).build();

    @Test
    void theRootSeesItsOwn(TeamDb red, D1 d1, StatementLog log) {
      red.notes().add(new TeamDb.Note("1", "red", "hello"));
      TeamDb_.open(d1, "blue").notes().add(new TeamDb.Note("2", "blue", "hello"));
      assertThat(red.notes().all()).hasSize(1);
      D1Assertions.assertNoFullScan(log);
    }
  }

  /** Databases that somebody else opens. */
  @Nested
  class OnOthers {
    static final AtomicInteger OPENED = new AtomicInteger();

    @RegisterExtension
    static final D1Extension d1 =
        D1Extension.of(GigDb.class, GigDb_::open)
            .seed(db -> db.gigs().add(new Gig("x", "xs", "a")))
            .on(
                () -> {
                  OPENED.incrementAndGet();
                  return LocalD1.inMemory();
                })
            .build();

    @Test
    @Seed("gigs.sql")
    void eachTestFillsItsOwn(GigDao gigs, StatementLog log) {
      assertThat(gigs.ids()).containsExactly("s1", "s2", "x");
      assertThat(log.statements()).hasSize(1);
    }

    /** Within. */
    @Nested
    @Seed("more.sql")
    class Within {
      @Test
      void theSeedsOfAllClassesAreThere(GigDao gigs) {
        assertThat(gigs.ids()).containsExactly("s3", "x");
        assertThat(OPENED.get()).isPositive();
      }
    }
  }

  @Test
  void beforeAllHasNothingToFillOnOthers() {
    assertThat(Kit.failures(Kit.run(BeforeAllOnOthers.class)))
        .anySatisfy(m -> assertThat(m).contains("@BeforeAll has no database here", "seed("));
  }

  /** A mistake. */
  static class BeforeAllOnOthers {
    @RegisterExtension
    static final D1Extension d1 =
        D1Extension.of(GigDb.class, GigDb_::open).on(LocalD1::inMemory).build();

    @BeforeAll
    static void all(GigDb db) {
      db.gigs().upsertAll(List.of());
    }

    @Test
    void test() {}
  }
}
