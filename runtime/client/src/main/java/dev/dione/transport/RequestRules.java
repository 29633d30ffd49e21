package dev.dione.transport;

import dev.dione.Statement;
import dev.dione.dialect.sql.Splitter;
import dev.dione.error.D1SqlException;
import dev.dione.error.SqlErrors;
import java.util.List;

/**
 * What every transport refuses before it sends anything: texts that are not one statement each. D1
 * drops an empty text and cuts one that holds several, runs what is left, and then answers with
 * another number of results than there were statements (seen on workerd 1.20261117.1, 2026-11-20).
 */
public final class RequestRules {
  private RequestRules() {}

  /**
   * Checks a request.
   *
   * @param where the database, for the message
   * @throws D1SqlException if a text is empty, only a comment, or several statements
   */
  public static void check(List<Statement> request, String where) {
    for (Statement statement : request) {
      if (isDoubtful(statement.sql())) {
        requireOne(statement, where);
      }
    }
  }

  /** Whether a look at the characters is not enough to know that it is one statement. */
  private static boolean isDoubtful(String sql) {
    String text = sql.strip();
    int semicolon = text.indexOf(';');
    return text.isEmpty()
        || "-/;".indexOf(text.charAt(0)) >= 0
        || (semicolon >= 0 && semicolon < text.length() - 1);
  }

  private static void requireOne(Statement statement, String where) {
    int count = Splitter.split(statement.sql()).size();
    if (count == 1) {
      return;
    }
    String reason =
        count == 0
            ? "The text holds no statement"
            : "The text holds %d statements: send each as a statement of its own in one batch"
                .formatted(count);
    throw SqlErrors.from(reason, List.of(statement), where);
  }
}
