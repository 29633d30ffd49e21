package dev.dione.testing;

import dev.dione.D1;
import dev.dione.D1Database;
import dev.dione.local.server.LocalServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each mistake in asking for a database is told: what it is, and what to do. */
class MessagesTest {

  @TestFactory
  Stream<DynamicTest> everyMistakeIsTold() {
    return Kit.mistakes(MessagesTest.class, 16);
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

  /** A root that javac would not take. */
  interface TwoOfOne extends D1Database {
    GigDao one();

    GigDao other();

    static TwoOfOne of(D1 d1) {
      return new TwoOfOne() {
        @Override
        public GigDao one() {
          return GigDb_.open(d1).gigs();
        }

        @Override
        public GigDao other() {
          return one();
        }

        @Override
        public D1 d1() {
          return d1;
        }

        @Override
        public void createTables() {}

        @Override
        public void checkSchema() {}
      };
    }
  }

  @Told({"TwoOfOne has more than one GigDao: take the TwoOfOne, and call one() or other()"})
  static class AmbiguousDao {
    @RegisterExtension
    static final D1Extension d1 = D1Extension.of(TwoOfOne.class, TwoOfOne::of).build();

    @Test
    void test(GigDao gigs) {}
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
