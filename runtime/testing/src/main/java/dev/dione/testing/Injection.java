package dev.dione.testing;

import dev.dione.D1;
import dev.dione.D1Database;
import dev.dione.local.server.LocalServer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** What a parameter or field of a type gets. */
final class Injection {
  private Injection() {}

  /** Whether the type is one of Dione's, so that nobody else gives it. */
  static boolean isMeant(Class<?> type, @Nullable Root root) {
    return type == D1.class
        || type == StatementLog.class
        || type == LocalServer.class
        || D1Database.class.isAssignableFrom(type)
        || (root != null && root.daos().contains(type))
        || Root.isGenerated(type);
  }

  /**
   * The value.
   *
   * @throws ParameterResolutionException if there is none; the message says what to do
   */
  static Object value(Class<?> type, Handout from) {
    if (type == D1.class) {
      return from.d1();
    }
    if (type == StatementLog.class) {
      return test(from, type).log();
    }
    if (type == LocalServer.class) {
      return server(test(from, type));
    }
    return ofRoot(type, root(type, from.setup()), from.d1());
  }

  private static Object ofRoot(Class<?> type, Root root, D1 d1) {
    if (type.isAssignableFrom(root.type())) {
      return root.open(d1);
    }
    if (root.daos().contains(type)) {
      return root.dao(type, root.open(d1));
    }
    String daos = root.daos().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    throw new ParameterResolutionException(
        "The database of this test is %s, which %s is no part of. There are: %1$s, %s, D1, StatementLog, LocalServer"
            .formatted(root.type().getSimpleName(), type.getSimpleName(), daos));
  }

  private static Root root(Class<?> type, Setup setup) {
    if (setup.root() == null) {
      String root =
          D1Database.class.isAssignableFrom(type) ? type.getSimpleName() : "the root of the DAO";
      throw new ParameterResolutionException(
          "There is no %s, because the test names no database: say @D1Test(database = %s.class)"
              .formatted(type.getSimpleName(), root.replace("the root of the DAO", "…")));
    }
    return setup.root();
  }

  private static TestDatabase test(Handout from, Class<?> type) {
    TestDatabase test = from.test();
    if (test == null) {
      throw new ParameterResolutionException(
          "%s belongs to one test: @BeforeAll, @AfterAll and the constructor of a class that is made once have none"
              .formatted(type.getSimpleName()));
    }
    return test;
  }

  private static LocalServer server(TestDatabase test) {
    LocalServer server = test.server();
    if (server == null) {
      throw new ParameterResolutionException(
          "There is no LocalServer, because the test does not run over REST: add @D1Rest, @D1Faults or @D1Latency to it or its class");
    }
    return server;
  }
}
