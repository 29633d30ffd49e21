package dev.dione.engine;

import dev.dione.dialect.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The ON of a join. SQLite keeps there, in place of an expression's place, the table that it joins,
 * so for an error in it D1 tells none (workerd 1.20261117.1, 2026-11-20).
 */
final class JoinCondition {
  private static final Set<String> ELSEWHERE =
      Set.of(
          "conflict",
          "from",
          "group",
          "having",
          "limit",
          "order",
          "returning",
          "select",
          "set",
          "values",
          "where",
          "window");

  private JoinCondition() {}

  /** Whether a token stands in the condition of a join, a subquery's inside excepted. */
  static boolean contains(List<Token> tokens, Token token) {
    int depth = 0;
    for (int i = tokens.indexOf(token) - 1; i > 0; i--) {
      Token before = tokens.get(i);
      if (before.isSymbol(")")) {
        depth++;
      } else if (before.isSymbol("(")) {
        depth = Math.max(0, depth - 1); // at 0: out of a call's arguments
      } else if (depth == 0 && before.isWord("ON")) {
        return isOfJoin(tokens, i);
      } else if (depth == 0 && ELSEWHERE.contains(before.text().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfJoin(List<Token> tokens, int on) {
    boolean index = tokens.get(0).isWord("CREATE") && !tokens.get(1).isWord("TABLE");
    return !index && !tokens.get(on + 1).isWord("CONFLICT");
  }
}
