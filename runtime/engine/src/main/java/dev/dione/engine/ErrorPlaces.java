package dev.dione.engine;

import dev.dione.dialect.sql.ErrorText;
import dev.dione.dialect.sql.StatementText;
import dev.dione.dialect.sql.Token;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * Finds where in a statement an error is. SQLite knows ({@code sqlite3_error_offset}), but its
 * driver does not tell. Where a name stands in several places, SQLite is asked again with one of
 * them changed: if it then complains of the changed one, that is the place.
 */
final class ErrorPlaces {
  private static final Pattern SYNTAX =
      Pattern.compile("near \"(.*)\": syntax error", Pattern.DOTALL);
  private static final Pattern TOKEN =
      Pattern.compile("unrecognized token: \"(.*)\"", Pattern.DOTALL);
  private static final Pattern COLUMN =
      Pattern.compile("(?:no such column|ambiguous column name): \"?(.*?)\"?", Pattern.DOTALL);
  private static final Pattern FUNCTION =
      Pattern.compile(
          "(?:no such function: |wrong number of arguments to function |misuse of aggregate: "
              + "|misuse of aggregate function |misuse of window function "
              + "|too many arguments on function )(.*?)(?:\\(\\))?",
          Pattern.DOTALL);
  private static final Pattern LIKELIHOOD =
      Pattern.compile("second argument to (likelihood)\\(\\) must be .*");
  private static final String PROHIBITED = "%s prohibited in ";
  private static final Set<String> NOT_DETERMINISTIC =
      Set.of(
          "random",
          "randomblob",
          "changes",
          "total_changes",
          "last_insert_rowid",
          "current_date",
          "current_time",
          "current_timestamp");
  private static final Pattern EXISTS =
      Pattern.compile("(?:table|view|trigger) (.*) already exists", Pattern.DOTALL);
  private static final int MOST_CANDIDATES = 30;
  private static final String PROBE = "dione_no_such_name";

  private final SQLiteConnection connection;

  ErrorPlaces(SQLiteConnection connection) {
    this.connection = connection;
  }

  /** The place of an error in bytes; empty if D1 gives none, or if it cannot be told for sure. */
  OptionalInt find(String reason, StatementText text) {
    Token token = token(reason, text);
    return token == null || JoinCondition.contains(text.tokens(), token) && !isSyntax(reason)
        ? OptionalInt.empty()
        : OptionalInt.of(ErrorText.byteOffset(text.sql(), token.start()));
  }

  private static boolean isSyntax(String reason) {
    return SYNTAX.matcher(reason).matches() || TOKEN.matcher(reason).matches();
  }

  private @Nullable Token token(String reason, StatementText text) {
    Matcher matcher = SYNTAX.matcher(reason);
    if (matcher.matches()) {
      return syntaxError(reason, matcher.group(1), text);
    }
    matcher = TOKEN.matcher(reason);
    if (matcher.matches()) {
      return first(text, withText(matcher.group(1)));
    }
    matcher = COLUMN.matcher(reason);
    if (matcher.matches()) {
      return column(matcher.group(1), text);
    }
    matcher = FUNCTION.matcher(reason);
    if (matcher.matches()) {
      return blamed(calls(text, matcher.group(1)), text);
    }
    matcher = EXISTS.matcher(reason);
    if (matcher.matches() && text.keyword().equals("CREATE")) {
      return first(text, named(matcher.group(1)).or(withText(matcher.group(1))));
    }
    matcher = LIKELIHOOD.matcher(reason);
    if (matcher.matches()) {
      return blamed(calls(text, matcher.group(1)), text);
    }
    Token prohibited = prohibited(reason, text);
    return prohibited == null ? ExcessParameter.of(reason, text) : prohibited;
  }

  // What may not stand in a CHECK, a generated column or an index.
  private static @Nullable Token prohibited(String reason, StatementText text) {
    if (reason.startsWith(PROHIBITED.formatted("parameters"))) {
      return first(text, token -> token.kind() == Token.Kind.PARAMETER);
    }
    return reason.startsWith(PROHIBITED.formatted("non-deterministic functions"))
        ? first(text, token -> NOT_DETERMINISTIC.contains(token.text().toLowerCase(Locale.ROOT)))
        : null;
  }

  private static @Nullable Token first(StatementText text, Predicate<Token> wanted) {
    return text.tokens().stream().filter(wanted).findFirst().orElse(null);
  }

  private static Predicate<Token> withText(String token) {
    return candidate -> candidate.text().equals(token);
  }

  private static Predicate<Token> named(String name) {
    return token -> token.isName() && token.name().equals(name);
  }

  // The parser stops at the token: what ends with it fails alike, what ends before it does not.
  private @Nullable Token syntaxError(String reason, String near, StatementText text) {
    List<Token> candidates = text.tokens().stream().filter(withText(near)).toList();
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    if (text.keyword().equals("PRAGMA")) {
      return null; // a PRAGMA acts while it is compiled
    }
    for (Token candidate : candidates) {
      if (reason.equals(reasonOf(text.sql().substring(0, candidate.end())))) {
        return candidate;
      }
    }
    return null;
  }

  private @Nullable Token column(String path, StatementText text) {
    List<Token> tokens = text.tokens();
    List<Span> candidates = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (path.equals(pathTo(tokens, i)) && !isAssigned(tokens, i)) {
        int first = i;
        while (first >= 2 && tokens.get(first - 1).isSymbol(".")) {
          first -= 2;
        }
        candidates.add(new Span(tokens.get(first), tokens.get(i), tokens.get(i)));
      }
    }
    return blamed(candidates, text);
  }

  /** The qualified name that ends with a token, as SQLite writes it; empty if it is no name. */
  private static String pathTo(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.isName()) {
      return "";
    }
    boolean qualified = at >= 2 && tokens.get(at - 1).isSymbol(".");
    return qualified ? pathTo(tokens, at - 2) + "." + token.name() : token.name();
  }

  // For a column that is assigned to, D1 gives no place.
  private static boolean isAssigned(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || !tokens.get(at + 1).isSymbol("=")) {
      return false;
    }
    int depth = 0;
    for (int i = at - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      depth -= token.nesting();
      if (depth < 0 || (depth == 0 && token.isWord("WHERE"))) {
        return false;
      }
      if (depth == 0 && token.isWord("SET")) {
        return tokens.get(at - 1).isSymbol(",") || i == at - 1;
      }
    }
    return false;
  }

  private static List<Span> calls(StatementText text, String name) {
    List<Token> tokens = text.tokens();
    List<Span> calls = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (named(name).test(token) && tokens.get(i + 1).isSymbol("(")) {
        calls.add(new Span(token, token, closing(tokens, i + 1)));
      } else if (token.isWord("regexp") && token.text().equals(name)) {
        calls.add(new Span(token, token, token)); // the operator
      }
    }
    return calls;
  }

  private static Token closing(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).nesting();
      if (depth == 0) {
        return tokens.get(i);
      }
    }
    return tokens.get(tokens.size() - 1);
  }

  /** The first token of the candidate that SQLite complains of. */
  private @Nullable Token blamed(List<Span> candidates, StatementText text) {
    if (candidates.size() == 1) {
      return candidates.get(0).first();
    }
    if (candidates.size() > MOST_CANDIDATES) {
      return null;
    }
    for (Span candidate : candidates) {
      if (isWrong(candidate, candidates, text) && isFirst(candidate, text)) {
        return candidate.first();
      }
    }
    return null;
  }

  // Wrong: with all the others out of the way, SQLite still complains of it.
  private boolean isWrong(Span candidate, List<Span> all, StatementText text) {
    StringBuilder others = new StringBuilder(text.sql());
    for (int i = all.size() - 1; i >= 0; i--) {
      Span other = all.get(i);
      if (!other.equals(candidate)) {
        if (other.last().end() > others.length()) {
          return false; // one stands within another
        }
        others.replace(other.first().start(), other.last().end(), "NULL");
      }
    }
    String reason = reasonOf(others.toString());
    Matcher column = COLUMN.matcher(String.valueOf(reason));
    Matcher function = FUNCTION.matcher(String.valueOf(reason));
    return (column.matches() && column.group(1).endsWith(candidate.name().name()))
        || (function.matches() && function.group(1).equals(candidate.name().name()));
  }

  // The first that is wrong: under another name, SQLite complains of that name.
  private boolean isFirst(Span candidate, StatementText text) {
    String changed =
        text.sql().substring(0, candidate.name().start())
            + PROBE
            + text.sql().substring(candidate.name().end());
    String reason = reasonOf(changed);
    return reason != null && reason.contains(PROBE);
  }

  /** A name or call: where it begins, the token that names it, and where it ends. */
  private record Span(Token first, Token name, Token last) {}

  /** What SQLite says to a statement that is only compiled; null if nothing. */
  private @Nullable String reasonOf(String sql) {
    try {
      connection.prepareStatement(sql).close();
      return null;
    } catch (SQLException e) {
      return Failure.of(e).reason();
    }
  }
}
