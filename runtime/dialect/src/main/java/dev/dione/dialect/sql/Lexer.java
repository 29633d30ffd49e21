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
  private int at;

  private Lexer(String sql) {
    this.sql = sql;
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
      char c = sql.charAt(at);
      if (isSpace(c)) {
        at++;
      } else if (c == '-' && sql.startsWith("--", at)) {
        int end = sql.indexOf('\n', at);
        at = end < 0 ? sql.length() : end + 1;
      } else if (c == '/' && sql.startsWith("/*", at) && at + 2 < sql.length()) {
        int end = sql.indexOf("*/", at + 2);
        at = end < 0 ? sql.length() : end + 2; // SQLite, too, takes an open comment to the end
      } else {
        return true;
      }
    }
    return false;
  }

  private Kind next() {
    char c = sql.charAt(at);
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
    if ((c == 'x' || c == 'X') && at + 1 < sql.length() && sql.charAt(at + 1) == '\'') {
      at++;
      return quoted('\'', Kind.BLOB);
    }
    if (isDigit(c) || (c == '.' && at + 1 < sql.length() && isDigit(sql.charAt(at + 1)))) {
      return number();
    }
    if (isNamePart(c)) {
      skipName();
      return Kind.WORD;
    }
    return symbol();
  }

  private Kind symbol() {
    char c = sql.charAt(at);
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
    for (at++; at < sql.length(); at++) {
      if (sql.charAt(at) == quote) {
        at++;
        if (at >= sql.length() || sql.charAt(at) != quote) {
          return kind;
        }
      }
    }
    return Kind.BROKEN;
  }

  private Kind bracketed() {
    int end = sql.indexOf(']', at);
    at = end < 0 ? sql.length() : end + 1;
    return end < 0 ? Kind.BROKEN : Kind.QUOTED;
  }

  private Kind parameterNumber() {
    at++;
    while (at < sql.length() && isDigit(sql.charAt(at))) {
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
    while (at < sql.length()) {
      char c = sql.charAt(at);
      boolean sign =
          (c == '+' || c == '-') && "eE".indexOf(sql.charAt(at - 1)) >= 0 && !isHexNumber();
      if (!isNamePart(c) && c != '.' && !sign) {
        break;
      }
      at++;
    }
    return Kind.NUMBER;
  }

  private boolean isHexNumber() {
    int from = at;
    while (from > 0 && isNamePart(sql.charAt(from - 1))) {
      from--;
    }
    return sql.startsWith("0x", from) || sql.startsWith("0X", from);
  }

  private void skipName() {
    while (at < sql.length() && isNamePart(sql.charAt(at))) {
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
    return isDigit(c)
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || c == '$'
        || c > 127;
  }
}
