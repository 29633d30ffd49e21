package dev.dione.dialect.sql;

import dev.dione.dialect.limits.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One statement with literals in the place of its parameters, for where nothing can be bound.
 * Whatever the literals are, the tokens around them stay what they were, and the statement ends
 * where it ended. Immutable.
 */
public final class InlinedSql {
  private final String sql;
  private final String text;
  private final List<Integer> starts; // in the text, of each piece of the statement that was kept
  private final List<Integer> origins; // in the statement, of the same

  private InlinedSql(String sql, String text, List<Integer> starts, List<Integer> origins) {
    this.sql = sql;
    this.text = text;
    this.starts = starts;
    this.origins = origins;
  }

  /**
   * Why D1 would refuse the statement with so many parameters, or why nothing may stand behind it.
   * A statement with an open string, say, would take in the text that follows.
   */
  public static Optional<Refusal> check(String sql, int parameters) {
    List<Token> tokens = Lexer.tokens(sql);
    Refusal refusal = broken(sql, tokens);
    if (refusal == null) {
      refusal = parameters(sql, ParameterSite.of(tokens), parameters);
    }
    if (refusal == null && !isClosed(sql, tokens)) {
      refusal = Refusal.of("incomplete input", "SQLITE_ERROR");
    }
    return Optional.ofNullable(refusal);
  }

  /**
   * Writes literals into a statement. Comments, white space and semicolons around it are dropped.
   *
   * @param sql one statement that {@link #check} lets through
   * @param literals a literal for each parameter, by its number
   */
  public static InlinedSql of(String sql, List<String> literals) {
    List<Token> tokens = Splitter.cut(Lexer.tokens(sql)).get(0);
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    List<Integer> origins = new ArrayList<>();
    int from = tokens.get(0).start();
    for (ParameterSite site : ParameterSite.of(tokens)) {
      starts.add(text.length());
      origins.add(from);
      text.append(sql, from, site.token().start());
      // spaces, so that x?1 does not become a BLOB, nor -?1 a comment
      text.append(' ').append(literals.get(site.number() - 1)).append(' ');
      from = site.token().end();
    }
    starts.add(text.length());
    origins.add(from);
    text.append(sql, from, tokens.get(tokens.size() - 1).end());
    return new InlinedSql(sql, text.toString(), List.copyOf(starts), List.copyOf(origins));
  }

  /** The statement. */
  public String text() {
    return text;
  }

  /**
   * Where in the given statement a place of {@link #text} is; for one in a literal, where the
   * statement goes on behind its parameter. Both are offsets of D1's: bytes of UTF-8.
   */
  public int originalOffset(int byteOffset) {
    int at = ErrorText.charIndex(text, byteOffset);
    int piece = 0;
    while (piece + 1 < starts.size() && starts.get(piece + 1) <= at) {
      piece++;
    }
    int limit = piece + 1 < origins.size() ? origins.get(piece + 1) : sql.length();
    int original = Math.min(origins.get(piece) + at - starts.get(piece), limit);
    return ErrorText.byteOffset(sql, original);
  }

  private static @Nullable Refusal broken(String sql, List<Token> tokens) {
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.BROKEN || token.text().indexOf('\0') >= 0) {
        return new Refusal(
            "unrecognized token: \"" + token.text() + "\"", offset(sql, token), "SQLITE_ERROR");
      }
    }
    return null;
  }

  private static @Nullable Refusal parameters(String sql, List<ParameterSite> sites, int given) {
    int largest = 0;
    for (ParameterSite site : sites) {
      if (site.number() < 1 || site.number() > Limits.PARAMETERS) {
        boolean numbered = site.token().text().matches("\\?\\d+");
        String reason =
            numbered
                ? "variable number must be between ?1 and ?" + Limits.PARAMETERS
                : "too many SQL variables";
        return new Refusal(reason, offset(sql, site.token()), "SQLITE_ERROR");
      }
      largest = Math.max(largest, site.number());
    }
    return largest == given
        ? null
        : Refusal.of("Wrong number of parameter bindings for SQL query.", null);
  }

  /** Whether a statement behind it would be one of its own: not so in half a CREATE TRIGGER. */
  private static boolean isClosed(String sql, List<Token> tokens) {
    int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    return Splitter.cut(Lexer.tokens(sql.substring(0, end) + "\n;SELECT 1")).size() == 2;
  }

  private static OptionalInt offset(String sql, Token token) {
    return OptionalInt.of(ErrorText.byteOffset(sql, token.start()));
  }
}
