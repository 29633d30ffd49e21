package dev.dione.dialect.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a script into statements at its semicolons, by the rule of SQLite's own {@code
 * sqlite3_complete} (https://www.sqlite.org/c3ref/complete.html): strings and comments are passed
 * over, and a CREATE TRIGGER ends at {@code ; END ;}. It never fails; what is no SQL comes out as a
 * statement that is no SQL. {@link ScriptReader} does the same to what is too long for memory.
 */
public final class Splitter {
  private Splitter() {}

  /**
   * The statements of a script, each from its first token to its last: without the semicolon, and
   * without white space and comments around it. Empty and comment-only statements are dropped, as
   * D1 drops them.
   */
  public static List<String> split(String script) {
    List<String> statements = new ArrayList<>();
    for (List<Token> tokens : cut(Lexer.tokens(script))) {
      int start = tokens.get(0).start();
      statements.add(script.substring(start, tokens.get(tokens.size() - 1).end()));
    }
    return statements;
  }

  /** The tokens of each statement, none of them empty, without the semicolons that end them. */
  static List<List<Token>> cut(List<Token> tokens) {
    List<List<Token>> statements = new ArrayList<>();
    StatementEnd end = new StatementEnd();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (end.isAt(tokens.get(i))) {
        add(statements, tokens.subList(start, i));
        start = i + 1;
      }
    }
    add(statements, tokens.subList(start, tokens.size()));
    return statements;
  }

  private static void add(List<List<Token>> statements, List<Token> statement) {
    if (!statement.isEmpty()) {
      statements.add(statement);
    }
  }
}
