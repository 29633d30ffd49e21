package dev.dione.dialect.sql;

import dev.dione.dialect.limits.Pragmas;
import dev.dione.dialect.limits.VirtualTables;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tables that D1 does not have or does not show. */
final class TableRules {
  private static final String PRAGMA = "pragma_";
  // Before a table in FROM or IN; a comma or parenthesis is also in other places.
  private static final Set<String> BEFORE_TABLE = Set.of("from", "join", "in", ".");
  private static final Set<String> BEFORE_PRAGMA = Set.of("from", "join", "in", ".", ",", "(");

  private TableRules() {}

  static @Nullable Refusal check(StatementText statement) {
    List<Token> tokens = statement.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isName() && isSuspect(token.name())) {
        Refusal refusal = check(token.name(), tokens.get(i - 1));
        if (refusal != null) {
          return refusal;
        }
      }
    }
    return null;
  }

  private static boolean isSuspect(String name) {
    return isPragma(name) || VirtualTables.isAbsent(name);
  }

  private static @Nullable Refusal check(String name, Token before) {
    String prior = before.text().toLowerCase(Locale.ROOT);
    if (isPragma(name)) {
      String pragma = name.substring(PRAGMA.length());
      if (!BEFORE_PRAGMA.contains(prior) || !Pragmas.isRefused(pragma)) {
        return null;
      }
      return Pragmas.lacksTable(pragma) ? absent(name) : Refusal.notAuthorized();
    }
    return BEFORE_TABLE.contains(prior) ? absent(name) : null;
  }

  private static boolean isPragma(String name) {
    return name.regionMatches(true, 0, PRAGMA, 0, PRAGMA.length());
  }

  private static Refusal absent(String name) {
    return Refusal.of("no such table: " + name, "SQLITE_ERROR");
  }
}
