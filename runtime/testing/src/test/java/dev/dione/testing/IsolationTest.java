package dev.dione.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.engine.EngineCounters;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a test writes is undone; what stands around it, it sees. */
class IsolationTest {

  @Test
  void layersStackAndAreUndone() {
    Kit.run(Layers.class).testEvents().assertStatistics(stats -> stats.succeeded(9).failed(0));
  }

  @Test
  void layersStackInParallelToo() {
    Kit.runInParallel(Layers.class)
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(9).failed(0));
  }

  @Test
  void testsOfOneClassRunSideBySide() {
    Kit.runInParallel(SideBySide.class)
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(200).failed(0));
    assertThat(SideBySide.threads).hasSizeGreaterThan(1);
  }

  @Test
  void anInstanceForAllTestsGetsTheDatabaseOfEach() {
    Kit.run(OneInstance.class).testEvents().assertStatistics(stats -> stats.succeeded(4).failed(0));
  }

  @Test
  void theDatabaseOfBeforeAllIsReadOnlyForTests() {
    assertThat(Kit.failures(Kit.run(KeepsTheBase.class)))
        .singleElement()
        .asString()
        .contains("database of @BeforeAll", "as a parameter of the test");
  }

  @Test
  void theTablesAreMadeOncePerClass() {
    long before = EngineCounters.compiled();
    Kit.run(SideBySide.class);
    long perTest = (EngineCounters.compiled() - before) / 200;
    assertThat(perTest).as("statements that SQLite compiled for each test").isLessThan(6);
  }

  /** The layers of Miniflare's isolated storage: describe, beforeAll, beforeEach and test. */
  @D1Test(database = GigDb.class)
  static class Layers {
    @BeforeAll
    static void all(GigDao gigs) {
      gigs.add(new Gig("1-all", "xs", "a"));
    }

    @AfterAll
    static void noTestHasReachedIt(GigDao gigs) {
      assertThat(gigs.ids()).containsExactly("1-all");
    }

    @BeforeEach
    void each(GigDao gigs) {
      gigs.add(new Gig("2-each", "xs", "a"));
    }

    @RepeatedTest(3)
    void outer(GigDao gigs) {
      gigs.add(new Gig("9-own", "xs", "a"));
      assertThat(gigs.ids()).containsExactly("1-all", "2-each", "9-own");
    }

    /** One deeper. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Inner {
      @BeforeAll
      void all(GigDao gigs) {
        assertThat(gigs.ids()).containsExactly("1-all");
        gigs.add(new Gig("3-inner-all", "xs", "a"));
      }

      @BeforeEach
      void each(GigDao gigs) {
        gigs.add(new Gig("4-inner-each", "xs", "a"));
      }

      @RepeatedTest(3)
      void inner(GigDao gigs) {
        gigs.add(new Gig("9-own", "xs", "a"));
        assertThat(gigs.ids())
            .containsExactly("1-all", "2-each", "3-inner-all", "4-inner-each", "9-own");
      }

      /** Two deeper. */
      @Nested
      @Seed("gigs.sql")
      class Innermost {
        @Test
        void seedsOfNestedClassesAreAdded(GigDao gigs) {
          assertThat(gigs.ids())
              .containsExactly("1-all", "2-each", "3-inner-all", "4-inner-each", "s1", "s2");
        }

        @Test
        @Seed("more.sql")
        void thoseOfMethodsToo(GigDao gigs) {
          assertThat(gigs.ids()).endsWith("s1", "s2", "s3");
        }
      }

      /** Another root, or the same anew. */
      @Nested
      @D1Test(database = GigDb.class)
      class Anew {
        @Test
        void beginsWithNothing(GigDao gigs) {
          assertThat(gigs.ids()).containsExactly("2-each", "4-inner-each");
        }
      }
    }
  }

  /** The same ids everywhere. */
  @D1Test(database = GigDb.class)
  @Seed("gigs.sql")
  static class SideBySide {
    static final Set<String> threads = ConcurrentHashMap.newKeySet();
    @D1Inject GigDao gigs;

    @RepeatedTest(200)
    void onItsOwn() {
      threads.add(Thread.currentThread().getName());
      assertThat(gigs.count()).isEqualTo(2);
      for (int i = 0; i < 10; i++) {
        gigs.add(new Gig("x" + i, "xs", "a"));
      }
      assertThat(gigs.count()).isEqualTo(12);
    }
  }

  /** A class that is made once, and tests that are made while others run. */
  @ExtendWith(D1Extension.class)
  @D1Test(database = GigDb.class)
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class OneInstance {
    @D1Inject GigDao gigs;

    OneInstance(GigDao ofAllTests) {
      ofAllTests.add(new Gig("0-constructor", "xs", "a"));
    }

    @BeforeAll
    void all(GigDao ofAllTests) {
      assertThat(ofAllTests.ids()).containsExactly("0-constructor");
    }

    @RepeatedTest(2)
    void each() {
      gigs.add(new Gig("x", "xs", "a"));
      assertThat(gigs.count()).isEqualTo(2);
    }

    @TestFactory
    Stream<DynamicTest> dynamicTestsShareOne() {
      return Stream.of(1L, 2L)
          .map(
              n ->
                  DynamicTest.dynamicTest(
                      "test " + n,
                      () -> {
                        gigs.add(new Gig("x" + n, "xs", "a"));
                        assertThat(gigs.count()).isEqualTo(n + 1);
                      }));
    }
  }

  /** What nobody should do. */
  @D1Test(database = GigDb.class)
  static class KeepsTheBase {
    private static GigDb kept;

    @BeforeAll
    static void keep(GigDb db) {
      kept = db;
    }

    @Test
    void writes() {
      assertThat(kept.gigs().count()).as("reads are harmless").isZero();
      kept.gigs().add(new Gig("x", "xs", "a"));
    }
  }

  @Test
  void anIdIsFreeInEveryCopyAndTakenInOne() {
    Kit.run(Twice.class).testEvents().assertStatistics(stats -> stats.succeeded(1).failed(0));
  }

  /** D1's constraints hold in a copy. */
  @D1Test(database = GigDb.class)
  static class Twice {
    @Test
    void twice(GigDao gigs) {
      gigs.add(new Gig("x", "xs", "a"));
      assertThatThrownBy(() -> gigs.add(new Gig("x", "xs", "a"))).hasMessageContaining("UNIQUE");
    }
  }
}
