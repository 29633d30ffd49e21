package dev.dione.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.local.LocalD1;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each mistake in seeds, migrations and faults is told: what it is, and what to do. */
class SetupMessagesTest {

  @TestFactory
  Stream<DynamicTest> everyMistakeIsTold() {
    return Kit.mistakes(SetupMessagesTest.class, 13);
  }

  @Told({"There is no seed nope.sql", "/dev/dione/testing/nope.sql", "the file"})
  @D1Test
  @Seed("nope.sql")
  static class MissingSeed {
    @Test
    void test() {}
  }

  @Told({"The seed broken.sql:4: ", "no such table: gig"})
  @D1Test(database = GigDb.class)
  @Seed("broken.sql")
  static class BrokenSeed {
    @Test
    void test() {}
  }

  @Told({"The seed broken.sql:4: "})
  @D1Test(database = GigDb.class)
  static class BrokenSeedOfMethod {
    @Test
    @Seed("broken.sql")
    void test() {}
  }

  @Told({"The migration", "0002_broken.sql:2: ", "duplicate column name: venue"})
  @D1Test
  @Migrations("src/test/resources/broken-migrations")
  static class BrokenMigration {
    @Test
    void test() {}
  }

  @Told({"no folder of migrations", "nowhere", "@Migrations("})
  @D1Test
  @Migrations("nowhere")
  static class NoMigrations {
    @Test
    void test() {}
  }

  @Told({"gigs", "band"})
  @D1Test(database = GigDb.class)
  @Migrations(value = "src/test/resources/broken-migrations", pattern = "0001*.sql")
  static class MigrationsOfOtherTables {
    @Test
    void test() {}
  }

  @Told({"@Migrations stands on the class that has @D1Test", "Within"})
  @D1Test
  static class MigrationsWithin {
    @Nested
    @Migrations("src/test/resources/migrations")
    class Within {
      @Test
      void test() {}
    }
  }

  @Told({"local server in front of a database in memory", "on(…)"})
  static class FaultsElsewhere {
    @RegisterExtension
    static final D1Extension d1 =
        D1Extension.of(GigDb.class, GigDb_::open).on(LocalD1::inMemory).build();

    @Test
    @D1Faults(FaultKind.RATE_LIMITED)
    void test() {}
  }

  @Told("@D1Faults names no fault")
  @D1Test
  @D1Faults({})
  static class NoFaults {
    @Test
    void test() {}
  }

  @Told({"met 1 of the faults that @D1Faults names, and should meet 2", "too few requests"})
  @D1Test(database = GigDb.class)
  static class UnmetFaults {
    @Test
    @D1Faults({FaultKind.DROPPED_AFTER, FaultKind.RATE_LIMITED})
    void test(D1 d1) {
      Statement write = new Statement("DELETE FROM gigs", List.of(), null);
      assertThatThrownBy(() -> d1.run(write)).isInstanceOf(D1OutcomeUnknownException.class);
    }
  }

  @Told({"met 0 of the faults", "one or more", "needs another seed"})
  @D1Test(database = GigDb.class)
  static class UnlikelyFaults {
    @Test
    @D1Faults(value = FaultKind.RATE_LIMITED, probability = 0.0001)
    void test(GigDao gigs) {
      assertThat(gigs.count()).isZero();
    }
  }

  @Told({"probability from 0", "1.5"})
  @D1Test
  @D1Faults(value = FaultKind.MALFORMED, probability = 1.5)
  static class Improbable {
    @Test
    void test() {}
  }

  @Told({"0 to 60000 ms", "-1"})
  @D1Test
  @D1Latency(millis = -1)
  static class BackInTime {
    @Test
    void test() {}
  }
}
