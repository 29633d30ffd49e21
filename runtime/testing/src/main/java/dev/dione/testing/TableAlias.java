package dev.dione.testing;

import dev.dione.dialect.sql.Names;
import dev.dione.dialect.sql.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the table that a statement calls by an alias. */
final class TableAlias {
  private static final Set<String> BEFORE_TABLES = Set.of("FROM", "JOIN", "UPDATE", "INTO");

  private TableAlias() {}

  /** The table's name; the alias itself where the statement does not tell. */
  static String table(String alias, List<Token> tokens) {
    String listed = alias; // FROM a, b AS alias: a comma may be that of a list of columns, too
    for (int i = 1; i < tokens.size(); i++) {
      int name = tokens.get(i - 1).isWord("AS") ? i - 2 : i - 1;
      if (name < 1 || !isName(tokens.get(i), alias) || !isName(tokens.get(name), null)) {
        continue;
      }
      if (BEFORE_TABLES.stream().anyMatch(tokens.get(name - 1)::isWord)) {
        return tokens.get(name).name();
      }
      if (tokens.get(name - 1).isSymbol(",")) {
        listed = tokens.get(name).name();
      }
    }
    return listed;
  }

  private static boolean isName(Token token, @Nullable String wanted) {
    return switch (token.kind()) {
      case WORD -> wanted == null ? !Names.isKeyword(token.text()) : token.name().equals(wanted);
      case QUOTED -> wanted == null || token.name().equals(wanted);
      default -> false;
    };
  }
}
