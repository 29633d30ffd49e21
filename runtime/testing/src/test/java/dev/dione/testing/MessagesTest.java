package dev.dione.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.D1Database;
import dev.dione.Statement;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.local.LocalD1;
import dev.dione.local.server.LocalServer;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each mistake is told: what it is, and what to do. */
class MessagesTest {

  @TestFactory
  Stream<DynamicTest> everyMistakeIsTold() {
    List<Class<?>> mistakes =
        Arrays.stream(MessagesTest.class.getDeclaredClasses())
            .filter(type -> type.isAnnotationPresent(Told.class))
            .toList();
    assertThat(mistakes).hasSizeGreaterThan(15);
    return mistakes.stream()
        .map(
            mistake ->
                DynamicTest.dynamicTest(
                    mistake.getSimpleName(),
                    () ->
                        assertThat(Kit.failures(Kit.runInParallel(mistake)))
                            .anySatisfy(
                                message ->
                                    assertThat(message)
                                        .contains(mistake.getAnnotation(Told.class).value()))));
  }

  /** What the message has. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Told {
    String[] value();
  }

  @Told({"There is no GigDb", "names no database", "@D1Test(database = GigDb.class)"})
  @D1Test
  static class NoDatabase {
    @Test
    void test(GigDb db) {}
  }

  @Told({"There is no GigDao", "names no database"})
  @ExtendWith(D1Extension.class)
  static class NoAnnotation {
    @Test
    void test(GigDao gigs) {}
  }

  @Told({"database of this test is GigDb", "TeamDb is no part of", "GigDao, D1, StatementLog"})
  @D1Test(database = GigDb.class)
  static class AnotherRoot {
    @Test
    void test(TeamDb db) {}
  }

  @Told({"database of this test is GigDb", "NoteDao is no part of"})
  @D1Test(database = GigDb.class)
  static class AnotherDao {
    @Test
    void test(TeamDb.NoteDao notes) {}
  }

  @Told({"No ParameterResolver registered", "java.lang.String"})
  @D1Test(database = GigDb.class)
  static class AnotherType {
    @Test
    void test(String text) {}
  }

  @Told({"TeamDb_ has no open(D1)", "tenant", "D1Extension.of(TeamDb.class, d1 -> TeamDb_.open(d1"})
  @D1Test(database = TeamDb.class)
  static class NeedsTenant {
    @Test
    void test(TeamDb db) {}
  }

  interface Unprocessed extends D1Database {}

  @Told({"MessagesTest_Unprocessed_ is not there", "@Database", "suffix"})
  @D1Test(database = Unprocessed.class)
  static class ProcessorDidNotRun {
    @Test
    void test() {}
  }

  @Told({"GigDbGenerated is not there", "-Adione.suffix"})
  @D1Test(database = GigDb.class, suffix = "Generated")
  static class WrongSuffix {
    @Test
    void test() {}
  }

  @Told({"There is no LocalServer", "@D1Rest, @D1Faults or @D1Latency"})
  @D1Test
  static class ServerWithoutRest {
    @Test
    void test(LocalServer server) {}
  }

  @Told({"StatementLog belongs to one test", "@BeforeAll"})
  @D1Test
  static class LogInBeforeAll {
    @BeforeAll
    static void all(StatementLog log) {}

    @Test
    void test() {}
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

  @Told({"StaticField.d1 is static or final"})
  @D1Test
  static class StaticField {
    @D1Inject static D1 d1;

    @Test
    void test() {}
  }

  @Told({"TextField.text is of a type that @D1Inject does not give", "StatementLog"})
  @D1Test
  static class TextField {
    @D1Inject String text;

    @Test
    void test() {}
  }

  @Told({"share the field d1, and run in parallel", "parameter"})
  @D1Test
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class SharedField {
    @D1Inject D1 d1;

    @Test
    void test() {}
  }

  @Told({"TwoExtensions has two extensions", "keep @D1Test, or D1Extension.of"})
  @D1Test(database = GigDb.class)
  static class TwoExtensions {
    @RegisterExtension
    static final D1Extension d1 = D1Extension.of(GigDb.class, GigDb_::open).build();

    @Test
    void test() {}
  }

  @Told({"registered too late", "static field"})
  static class NotStatic {
    @RegisterExtension final D1Extension d1 = D1Extension.of(GigDb.class, GigDb_::open).build();

    @Test
    void test(GigDb db) {}
  }
}
