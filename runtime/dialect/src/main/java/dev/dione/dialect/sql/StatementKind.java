package dev.dione.dialect.sql;

import java.util.List;
import java.util.Locale;

/**
 * What a statement does, by its tokens.
 *
 * @param verb its main keyword in upper case: SELECT, VALUES, INSERT, REPLACE, UPDATE, DELETE, or
 *     whatever it begins with; empty if it has no tokens
 * @param returning the index of the token RETURNING outside parentheses, or -1
 */
public record StatementKind(String verb, int returning) {

  /** The kind of the statement that these tokens make. */
  public static StatementKind of(List<Token> tokens) {
    String first = tokens.isEmpty() ? "" : tokens.get(0).text().toUpperCase(Locale.ROOT);
    String verb = first;
    boolean with = verb.equals("WITH");
    int returning = -1;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.nesting();
      if (depth != 0 || token.kind() != Token.Kind.WORD) {
        continue;
      }
      if (with && isVerb(tokens, i)) {
        verb = token.text().toUpperCase(Locale.ROOT);
        with = false;
      } else if (token.isWord("RETURNING")) {
        returning = i;
      }
    }
    return new StatementKind(verb, isWrite(verb) ? returning : -1);
  }

  /** Whether it is a query: SELECT or VALUES, perhaps with WITH in front. */
  public boolean isQuery() {
    return verb.equals("SELECT") || verb.equals("VALUES");
  }

  /** Whether it yields rows: a query, a write with RETURNING, a PRAGMA or EXPLAIN. */
  public boolean yieldsRows() {
    return isQuery() || returning >= 0 || verb.equals("PRAGMA") || verb.equals("EXPLAIN");
  }

  /** Whether it inserts, updates or deletes. */
  public boolean isWrite() {
    return isWrite(verb);
  }

  private static boolean isVerb(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (token.isWord("REPLACE")) { // which may name a CTE too
      return index + 1 < tokens.size() && tokens.get(index + 1).isWord("INTO");
    }
    return token.isWord("SELECT") || token.isWord("VALUES") || isWrite(token.text());
  }

  private static boolean isWrite(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "INSERT", "REPLACE", "UPDATE", "DELETE" -> true;
      default -> false;
    };
  }
}
