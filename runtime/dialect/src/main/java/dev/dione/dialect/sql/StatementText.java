package dev.dione.dialect.sql;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The text of a statement with its tokens. Immutable. */
public final class StatementText {
  private final String sql;
  private final List<Token> tokens;
  private final int head;
  private final String keyword;

  private StatementText(String sql, List<Token> tokens) {
    this.sql = sql;
    this.tokens = tokens;
    this.head = headOf(tokens);
    Token first = token(head);
    this.keyword = first.kind() == Token.Kind.WORD ? first.text().toUpperCase(Locale.ROOT) : "";
  }

  /**
   * Reads a text; it need not be valid SQL. Empty statements in front of the first one are left
   * out, as D1 does when it cuts a text.
   */
  public static StatementText of(String sql) {
    List<Token> tokens = Lexer.tokens(sql);
    int first = 0;
    while (first < tokens.size() && tokens.get(first).isSymbol(";")) {
      first++;
    }
    return first == 0 || first == tokens.size()
        ? new StatementText(sql, List.copyOf(tokens))
        : of(sql.substring(tokens.get(first).start()));
  }

  /** The text, without empty statements in front. */
  public String sql() {
    return sql;
  }

  /** Its tokens, semicolons included. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Whether it holds only white space and comments. */
  public boolean isBlank() {
    return tokens.isEmpty();
  }

  /** Whether it holds no statement: only white space, comments and semicolons. */
  public boolean isEmpty() {
    for (Token token : tokens) {
      if (!token.isSymbol(";")) {
        return false;
      }
    }
    return true;
  }

  /** Whether it begins with EXPLAIN. */
  public boolean isExplain() {
    return head > 0;
  }

  /** The leading keyword in upper case, behind any EXPLAIN; empty if the text begins otherwise. */
  public String keyword() {
    return keyword;
  }

  /** The index of the leading keyword among the tokens. */
  int head() {
    return head;
  }

  /** The token at an index; beyond either end an empty symbol, so that rules need not check. */
  Token token(int index) {
    return index >= 0 && index < tokens.size()
        ? tokens.get(index)
        : new Token(Token.Kind.SYMBOL, sql.length(), sql.length(), "");
  }

  /** Where a token begins, as an offset of D1's. */
  OptionalInt offsetOf(Token token) {
    return OptionalInt.of(ErrorText.byteOffset(sql, token.start()));
  }

  /** The index of the first token behind EXPLAIN and EXPLAIN QUERY PLAN. */
  static int headOf(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.get(0).isWord("EXPLAIN")) {
      return 0;
    }
    boolean plan =
        tokens.size() > 2 && tokens.get(1).isWord("QUERY") && tokens.get(2).isWord("PLAN");
    return plan ? 3 : 1;
  }
}
