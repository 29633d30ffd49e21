package dev.dione.error;

import dev.dione.Statement;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which statement of a request failed. D1 does not say, so for several statements it is the only
 * one that names what D1 complains of, or unknown.
 *
 * @param description for the message
 * @param sql the statement, shortened, or null if unknown
 * @param origin its DAO method, or null
 */
record Culprit(String description, @Nullable String sql, @Nullable String origin)
    implements Serializable {
  private static final int SQL_CHARS = 240;
  private static final int LISTED_CHARS = 80;
  private static final int LISTED = 3;

  /**
   * @param name the table (or column, or function) of the complaint, or null
   * @param offset where in the statement, in bytes of UTF-8, or -1
   */
  static Culprit find(List<Statement> request, @Nullable String name, int offset) {
    if (request.isEmpty()) { // a file was run, not statements of ours
      return new Culprit("", null, null);
    }
    if (request.size() == 1) {
      return of("In ", request.get(0), offset);
    }
    int only = name == null ? -1 : onlyOneNaming(request, name);
    if (only >= 0) {
      String place = "Most likely in statement %d of %d, ".formatted(only + 1, request.size());
      return of(place, request.get(only), offset);
    }
    return new Culprit(list(request), null, null);
  }

  /** The statement at an index, for an engine that knows it. */
  static Culprit at(List<Statement> request, int index, int offset) {
    String place =
        request.size() == 1
            ? "In "
            : "In statement %d of %d, ".formatted(index + 1, request.size());
    return of(place, request.get(index), offset);
  }

  private static Culprit of(String place, Statement statement, int offset) {
    String sql = around(statement.sql(), offset, SQL_CHARS);
    return new Culprit(place + label(statement) + sql, sql, statement.origin());
  }

  private static String list(List<Statement> request) {
    StringBuilder text = new StringBuilder();
    for (Statement statement : request.subList(0, Math.min(LISTED, request.size()))) {
      text.append(text.isEmpty() ? "" : "; ").append(label(statement));
      text.append(around(statement.sql(), -1, LISTED_CHARS));
    }
    String more = request.size() > LISTED ? "; … (cut)" : "";
    return "In one of %d statements: %s%s".formatted(request.size(), text, more);
  }

  private static String label(Statement statement) {
    return statement.origin() == null ? "" : statement.origin() + ": ";
  }

  private static int onlyOneNaming(List<Statement> request, String name) {
    int found = -1;
    for (int i = 0; i < request.size(); i++) {
      if (names(request.get(i).sql(), name)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean names(String sql, String name) {
    boolean worthALook = sql.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    return worthALook
        && Lexer.tokens(sql).stream()
            .filter(Token::isName)
            .anyMatch(t -> t.name().equalsIgnoreCase(name));
  }

  /**
   * At most so many characters of the text on one line; those around the offset if there is one.
   */
  private static String around(String sql, int offset, int chars) {
    int at = offset < 0 ? 0 : charsOfBytes(sql, offset);
    int from = sql.length() <= chars ? 0 : Math.max(0, at - chars / 2);
    int to = Math.min(sql.length(), from + chars);
    String part = sql.substring(from, to).strip().replaceAll("\\s+", " ");
    return (from > 0 ? "… " : "") + part + (to < sql.length() ? " … (cut)" : "");
  }

  private static int charsOfBytes(String text, int bytes) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return new String(utf8, 0, Math.min(bytes, utf8.length), StandardCharsets.UTF_8).length();
  }
}
