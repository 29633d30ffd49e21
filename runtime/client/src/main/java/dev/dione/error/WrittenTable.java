package dev.dione.error;

import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the table that an INSERT, UPDATE or DELETE writes. */
final class WrittenTable {
  private WrittenTable() {}

  /** The table's name, or null if the statement writes none. */
  static @Nullable String of(String sql) {
    List<Token> tokens = Lexer.tokens(sql);
    int depth = 0; // a WITH clause before the verb holds SELECTs in parentheses
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.nesting();
      if (depth > 0) {
        continue;
      }
      if (token.isWord("INTO") || (token.isWord("FROM") && i > 0 && isDelete(tokens.get(i - 1)))) {
        return name(tokens, i + 1);
      }
      if (token.isWord("UPDATE")) {
        boolean orAction = i + 1 < tokens.size() && tokens.get(i + 1).isWord("OR");
        return name(tokens, orAction ? i + 3 : i + 1);
      }
      if (token.isWord("SELECT") || token.isWord("CREATE") || token.isWord("ALTER")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isDelete(Token token) {
    return token.isWord("DELETE");
  }

  private static @Nullable String name(List<Token> tokens, int at) {
    if (at + 2 < tokens.size() && tokens.get(at + 1).isSymbol(".")) {
      return tokens.get(at + 2).name(); // main.events
    }
    return at < tokens.size() ? tokens.get(at).name() : null;
  }
}
