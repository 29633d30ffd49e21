package dev.dione.dialect.sql;

import dev.dione.dialect.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts SQL into tokens by SQLite's rules (https://www.sqlite.org/lang.html, and tokenize.c for what
 * a name may hold). It never fails: what is no SQL becomes a {@link Kind#BROKEN} token.
 */
public final class Lexer {
  private static final String[] LONG_SYMBOLS = {
    "->>", "->", "||", "<<", ">>", "<=", ">=", "<>", "==", "!="
  };

  private static final String LONG_SYMBOL_STARTS = "-|<>=!";
  private static final String SYMBOLS = "()[],;.+-*/%=<>|&~";

  private final String sql;
  private final char[] chars;
  private int at;

  private Lexer(String sql) {
    this.sql = sql;
    this.chars = new char[sql.length() + 2]; // what looks ahead need not ask where the end is
    sql.getChars(0, sql.length(), chars, 0);
  }

  /** The tokens of the text, in order, without white space and comments. */
  public static List<Token> tokens(String sql) {
    Lexer lexer = new Lexer(sql);
    List<Token> tokens = new ArrayList<>();
    while (lexer.skipToToken()) {
      int start = lexer.at;
      Kind kind = lexer.next();
      tokens.add(new Token(kind, start, lexer.at, sql.substring(start, lexer.at)));
    }
    return tokens;
  }

  private boolean skipToToken() {
    while (at < sql.length()) {
      char c = chars[at];
      if (isSpace(c)) {
        at++;
      } else if (c == '-' && chars[at + 1] == '-') {
        skipBehind("\n", at);
      } else if (c == '/' && chars[at + 1] == '*' && at + 2 < sql.length()) {
        skipBehind("*/", at + 2); // SQLite, too, takes an open comment to the end
      } else {
        return true;
      }
    }
    return false;
  }

  private void skipBehind(String end, int from) {
    int found = sql.indexOf(end, from);
    at = found < 0 ? sql.length() : found + end.length();
  }

  private Kind next() {
    char c = chars[at];
    return switch (c) {
      case '\'' -> quoted('\'', Kind.STRING);
      case '"', '`' -> quoted(c, Kind.QUOTED);
      case '[' -> bracketed();
      case '?' -> parameterNumber();
      case ':', '@', '#', '$' -> parameterName();
      default -> wordNumberOrSymbol(c);
    };
  }

  private Kind wordNumberOrSymbol(char c) {
    if ((c == 'x' || c == 'X') && chars[at + 1] == '\'') {
      at++;
      return quoted('\'', Kind.BLOB);
    }
    if (isDigit(c) || (c == '.' && isDigit(chars[at + 1]))) {
      return number();
    }
    if (isNamePart(c)) {
      skipName();
      return Kind.WORD;
    }
    return symbol(c);
  }

  private Kind symbol(char c) {
    if (LONG_SYMBOL_STARTS.indexOf(c) >= 0) {
      for (String symbol : LONG_SYMBOLS) {
        if (sql.startsWith(symbol, at)) {
          at += symbol.length();
          return Kind.SYMBOL;
        }
      }
    }
    at++;
    return SYMBOLS.indexOf(c) >= 0 ? Kind.SYMBOL : Kind.BROKEN;
  }

  private Kind quoted(char quote, Kind kind) {
    do {
      int end = sql.indexOf(quote, at + 1);
      if (end < 0) {
        at = sql.length();
        return Kind.BROKEN;
      }
      at = end + 1;
    } while (chars[at] == quote);
    return kind;
  }

  private Kind bracketed() {
    int end = sql.indexOf(']', at);
    at = end < 0 ? sql.length() : end + 1;
    return end < 0 ? Kind.BROKEN : Kind.QUOTED;
  }

  private Kind parameterNumber() {
    at++;
    while (isDigit(chars[at])) {
      at++;
    }
    return Kind.PARAMETER;
  }

  private Kind parameterName() {
    int start = at++;
    skipName();
    return at > start + 1 ? Kind.PARAMETER : Kind.BROKEN;
  }

  private Kind number() {
    while (isNamePart(chars[at]) || chars[at] == '.' || isSign()) {
      at++;
    }
    return Kind.NUMBER;
  }

  private boolean isSign() {
    boolean sign = chars[at] == '+' || chars[at] == '-';
    return sign && "eE".indexOf(chars[at - 1]) >= 0 && !isHexNumber();
  }

  private boolean isHexNumber() {
    int from = at;
    while (from > 0 && isNamePart(chars[from - 1])) {
      from--;
    }
    return sql.startsWith("0x", from) || sql.startsWith("0X", from);
  }

  private void skipName() {
    while (isNamePart(chars[at])) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || isDigit(c)
        || c == '$'
        || c > 127;
  }
}
