package dev.dione.dialect.sql;

import dev.dione.dialect.limits.Pragmas;
import dev.dione.dialect.limits.VirtualTables;
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
    for (int i = 0; i < statement.tokens().size(); i++) {
      Token token = statement.token(i);
      if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED) {
        Refusal refusal = check(token.name(), statement.token(i - 1));
        if (refusal != null) {
          return refusal;
        }
      }
    }
    return null;
  }

  private static @Nullable Refusal check(String name, Token before) {
    String prior = before.text().toLowerCase(Locale.ROOT);
    if (BEFORE_PRAGMA.contains(prior)
        && name.regionMatches(true, 0, PRAGMA, 0, PRAGMA.length())
        && Pragmas.isRefused(name.substring(PRAGMA.length()))) {
      return Pragmas.lacksTable(name.substring(PRAGMA.length()))
          ? Refusal.of("no such table: " + name, "SQLITE_ERROR")
          : Refusal.notAuthorized();
    }
    return BEFORE_TABLE.contains(prior) && VirtualTables.isAbsent(name)
        ? Refusal.of("no such table: " + name, "SQLITE_ERROR")
        : null;
  }
}
