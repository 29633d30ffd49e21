package dev.dione.dialect.sql;

import dev.dione.dialect.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What D1 refuses before SQLite runs anything, judged by the text of one statement. The answers are
 * word for word those of workerd 1.20261117.1, 2026-11-20, where it was seen. Pure; SQLite still
 * has to judge what passes.
 */
public final class StatementRules {
  private static final String TRANSACTION =
      "To execute a transaction, please use the state.storage.transaction() or"
          + " state.storage.transactionSync() APIs instead of the SQL BEGIN TRANSACTION or"
          + " SAVEPOINT statements. The JavaScript API is safer because it will automatically roll"
          + " back on exceptions, and because it interacts correctly with Durable Objects' automatic"
          + " atomic write coalescing.";

  private StatementRules() {}

  /** The first reason to refuse the statement, if there is one. A blank text is not refused. */
  public static Optional<Refusal> check(String sql) {
    return check(StatementText.of(sql));
  }

  /** The same for a text that has been read. */
  public static Optional<Refusal> check(StatementText statement) {
    Refusal refusal = size(statement);
    if (refusal == null) {
      refusal = oneOnly(statement);
    }
    if (refusal == null) {
      refusal = keyword(statement);
    }
    if (refusal == null) {
      refusal = FunctionRules.check(statement);
    }
    if (refusal == null) {
      refusal = TableRules.check(statement);
    }
    return Optional.ofNullable(refusal);
  }

  private static @Nullable Refusal size(StatementText statement) {
    String sql = statement.sql();
    boolean surelyFits = sql.length() * 3L <= Limits.STATEMENT_BYTES;
    boolean fits =
        surelyFits || sql.getBytes(StandardCharsets.UTF_8).length <= Limits.STATEMENT_BYTES;
    return fits ? null : Refusal.of("statement too long", "SQLITE_TOOBIG");
  }

  private static @Nullable Refusal oneOnly(StatementText statement) {
    if (!hasSemicolonWithin(statement)) {
      return null; // so are most, and a program's first statement need not wait for the splitter
    }
    List<List<Token>> statements = Splitter.cut(statement.tokens());
    if (statements.size() < 2) {
      return null;
    }
    // D1's REST API cuts such a text into statements of a batch; here the caller has to.
    return new Refusal(
        "The text holds %d statements: send each as a statement of its own in one batch"
            .formatted(statements.size()),
        statement.offsetOf(statements.get(1).get(0)),
        null);
  }

  private static boolean hasSemicolonWithin(StatementText statement) {
    int semicolon = statement.sql().indexOf(';');
    int last = statement.tokens().size() - 1;
    return semicolon >= 0 && semicolon < statement.token(last).start();
  }

  private static @Nullable Refusal keyword(StatementText statement) {
    return switch (statement.keyword()) {
      case "BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE" ->
          Refusal.of(TRANSACTION, null);
      case "VACUUM" -> Refusal.of("cannot VACUUM from within a transaction", "SQLITE_ERROR");
      case "ATTACH", "DETACH" -> Refusal.notAuthorized();
      case "CREATE" -> DefinitionRules.create(statement);
      case "ALTER" -> DefinitionRules.alter(statement);
      case "PRAGMA" -> PragmaText.refusal(statement);
      default -> null;
    };
  }
}
