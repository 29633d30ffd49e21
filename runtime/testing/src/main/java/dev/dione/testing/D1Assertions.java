package dev.dione.testing;

import dev.dione.Meta;
import dev.dione.observe.StatementEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.opentest4j.AssertionFailedError;

/** What a test demands of the statements that it sent. */
public final class D1Assertions {
  private D1Assertions() {}

  /**
   * No statement read a table in full: SQLite is asked for its plan of each of them (EXPLAIN QUERY
   * PLAN), on the database where it ran, with the parameters that it had. A query that ends at its
   * LIMIT, without a condition or a sort, reads no more than that. Virtual tables are not judged,
   * nor are the statements of triggers, which the plan does not show.
   *
   * @param allowed scans that are meant; each must be there
   * @throws AssertionFailedError if one did, with the DAO method, the SQL, and the index that is
   *     missing; or if nothing was recorded
   */
  public static void assertNoFullScan(StatementLog log, AllowedScan... allowed) {
    requireStatements(log);
    FullScans scans = FullScans.of(log);
    List<String> problems = scans.problems(Arrays.asList(allowed));
    if (!problems.isEmpty()) {
      throw new AssertionFailedError(String.join("\n\n", problems));
    }
  }

  /** A full scan that is meant, for {@link #assertNoFullScan}. */
  public static AllowedScan allow(String method, String reason) {
    return new AllowedScan(method, reason);
  }

  /**
   * The statements read no more rows together than this, as D1 counts and bills them. Requests that
   * failed are not counted; of one that was sent again, the last attempt is.
   *
   * @throws AssertionFailedError if they read more; if the database does not count (the embedded
   *     engine does not, nor does the local server in front of it), because then nothing is known;
   *     or if nothing was recorded
   */
  public static void assertRowsReadAtMost(StatementLog log, long most) {
    requireStatements(log);
    List<StatementEvent> ended =
        log.statements().stream().filter(statement -> statement.meta().isPresent()).toList();
    if (ended.stream().anyMatch(statement -> statement.rowsRead().isEmpty())) {
      throw new AssertionFailedError(
          "%s does not tell how many rows a statement reads, so that nothing can be said of %d. D1's own engine counts them: open the test's database on workerd or on a D1 account, by D1Extension.of(…).on(() -> RestD1.connect(…)). What works everywhere is assertNoFullScan"
              .formatted(capitalized(log.d1().description()), most));
    }
    long read = ended.stream().mapToLong(D1Assertions::rowsRead).sum();
    if (read > most) {
      throw new AssertionFailedError(
          "%d rows were read, and %d at most are allowed:\n%s"
              .formatted(
                  read, most, String.join("\n", ended.stream().map(D1Assertions::line).toList())),
          most,
          read);
    }
  }

  private static void requireStatements(StatementLog log) {
    if (log.statements().isEmpty()) {
      throw new AssertionFailedError(
          "No statement was recorded since the test's method began: send them through the database that the test is given, and look after that");
    }
  }

  private static long rowsRead(StatementEvent statement) {
    return statement.meta().map(Meta::rowsRead).orElseThrow().getAsLong();
  }

  private static String line(StatementEvent statement) {
    return "%8d  %s".formatted(rowsRead(statement), statement.statement());
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
