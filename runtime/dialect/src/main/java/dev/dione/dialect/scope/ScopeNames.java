package dev.dione.dialect.scope;

import dev.dione.dialect.sql.Token;
import java.util.List;

/** Where a statement names a table. */
public final class ScopeNames {
  private ScopeNames() {}

  /**
   * The name that a token may stand for, or nothing: SQLite takes a string for one where it expects
   * a name (https://www.sqlite.org/quirks.html, read 2026-11-25).
   */
  static String of(Token token) {
    return switch (token.kind()) {
      case WORD, QUOTED -> token.name();
      case STRING -> token.text().substring(1, token.text().length() - 1).replace("''", "'");
      default -> "";
    };
  }

  /** Whether a token may stand for that name. */
  static boolean is(Token token, String name) {
    return of(token).equalsIgnoreCase(name);
  }

  /** Whether a statement may name a table, somewhere. */
  public static boolean occurs(List<Token> tokens, String table) {
    return tokens.stream().anyMatch(token -> is(token, table));
  }
}
