package dev.dione.engine;

import dev.dione.dialect.sql.Refusal;
import dev.dione.dialect.sql.StatementRules;
import dev.dione.dialect.sql.StatementText;
import dev.dione.dialect.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a statement, and what can be said of it without a database.
 *
 * @param text the text, read
 * @param empty whether it holds no statement
 * @param refusal what D1 says to it before SQLite sees it, or null
 * @param mayWrite whether it may want the write lock; a wrong yes costs only concurrency
 * @param stores whether it writes rows
 * @param storesChanges whether it writes what {@code changes()} tells of the statement before it
 * @param nul where its first NUL is, or -1
 */
record CheckedText(
    StatementText text,
    boolean empty,
    @Nullable Refusal refusal,
    boolean mayWrite,
    boolean stores,
    boolean storesChanges,
    int nul) {
  private static final Set<String> READING = Set.of("SELECT", "VALUES", "PRAGMA");
  private static final Set<String> WRITING = Set.of("insert", "replace", "update", "delete");
  private static final Set<String> STORING =
      Set.of("INSERT", "REPLACE", "UPDATE", "DELETE", "WITH");

  static CheckedText of(String sql) {
    StatementText text = StatementText.of(sql);
    boolean stores = STORING.contains(text.keyword());
    return new CheckedText(
        text,
        text.isEmpty(),
        StatementRules.check(text).orElse(null),
        mayWrite(text),
        stores,
        stores && callsChanges(text.tokens()),
        text.sql().indexOf('\0'));
  }

  boolean isBlank() {
    return text.isBlank();
  }

  private static boolean mayWrite(StatementText text) {
    if (text.isExplain() || text.isBlank() || READING.contains(text.keyword())) {
      return false;
    }
    return !text.keyword().equals("WITH")
        || text.tokens().stream().anyMatch(CheckedText::isWriting);
  }

  private static boolean isWriting(Token token) {
    return WRITING.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean callsChanges(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).isSymbol("(") && tokens.get(i - 1).name().equalsIgnoreCase("changes")) {
        return true;
      }
    }
    return false;
  }
}
