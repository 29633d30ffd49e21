package dev.dione.dialect.sql;

import java.util.List;

/**
 * Tells which semicolons end a statement, from one token to the next, by the rule of SQLite's own
 * {@code sqlite3_complete} (https://www.sqlite.org/c3ref/complete.html): all of them, but inside a
 * CREATE TRIGGER only that of {@code ; END ;}.
 */
final class StatementEnd {
  private enum State {
    START,
    EXPLAIN,
    CREATE,
    OTHER,
    TRIGGER,
    TRIGGER_SEMICOLON,
    TRIGGER_END
  }

  private static final List<String> KEYWORDS =
      List.of("EXPLAIN", "TEMP", "TEMPORARY", "TRIGGER", "END");

  private State state = State.START;

  /** Takes the next token; whether it ends a statement. The next one then begins another. */
  boolean isAt(Token token) {
    if (!token.isSymbol(";")) {
      for (Token part : parts(token)) {
        state = behind(part);
      }
      return false;
    }
    boolean inside = state == State.TRIGGER || state == State.TRIGGER_SEMICOLON;
    state = inside ? State.TRIGGER_SEMICOLON : State.START;
    return !inside;
  }

  // sqlite3_complete knows no parameters: :create is a sign and a word to it, and $create one word.
  private static List<Token> parts(Token token) {
    boolean signed =
        token.kind() == Token.Kind.PARAMETER && ":@#".indexOf(token.text().charAt(0)) >= 0;
    int word = token.start() + 1;
    return signed
        ? List.of(
            new Token(Token.Kind.BROKEN, token.start(), word, token.text().substring(0, 1)),
            new Token(Token.Kind.WORD, word, token.end(), token.text().substring(1)))
        : List.of(token);
  }

  private State behind(Token token) {
    return switch (state) {
      case START -> {
        State create = token.isWord("CREATE") ? State.CREATE : State.OTHER;
        yield token.isWord("EXPLAIN") ? State.EXPLAIN : create;
      }
      case EXPLAIN -> {
        boolean keyword = KEYWORDS.stream().anyMatch(token::isWord);
        State other =
            keyword ? State.OTHER : State.EXPLAIN; // QUERY PLAN, but SQLite takes any word
        yield token.isWord("CREATE") ? State.CREATE : other;
      }
      case CREATE -> {
        boolean temp = token.isWord("TEMP") || token.isWord("TEMPORARY");
        State other = temp ? State.CREATE : State.OTHER;
        yield token.isWord("TRIGGER") ? State.TRIGGER : other;
      }
      case OTHER -> State.OTHER;
      case TRIGGER, TRIGGER_END -> State.TRIGGER;
      case TRIGGER_SEMICOLON -> token.isWord("END") ? State.TRIGGER_END : State.TRIGGER;
    };
  }
}
