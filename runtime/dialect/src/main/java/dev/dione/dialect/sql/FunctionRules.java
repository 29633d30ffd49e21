package dev.dione.dialect.sql;

import dev.dione.dialect.limits.Functions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls of functions that D1 does not allow or have: a name followed by {@code (}, anywhere
 * in the statement, so also in the bodies of views, triggers, checks and defaults.
 */
final class FunctionRules {
  // After these a name with parentheses is a table with a column list, or a type (CAST … AS).
  private static final Set<String> BEFORE_OTHER_NAMES =
      Set.of("into", "table", "exists", "references", "from", "join", "update", "as", "using", ".");

  private FunctionRules() {}

  static @Nullable Refusal check(StatementText statement) {
    boolean virtual =
        statement.keyword().equals("CREATE")
            && statement.token(statement.head() + 1).isWord("VIRTUAL");
    if (virtual || statement.keyword().equals("PRAGMA")) {
      return null; // what stands in the parentheses are arguments, not expressions
    }
    List<Token> tokens = statement.tokens();
    boolean defaults = false;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isName() && tokens.get(i + 1).isSymbol("(")) {
        Refusal refusal = check(statement, i, defaults);
        if (refusal != null) {
          return refusal;
        }
      }
      defaults |= token.isWord("DEFAULT");
    }
    return null;
  }

  private static @Nullable Refusal check(StatementText statement, int at, boolean defaults) {
    Token name = statement.token(at);
    Functions.Answer answer = Functions.answer(name.name());
    if (answer == Functions.Answer.ALLOWED) {
      return null;
    }
    boolean bad = answer != Functions.Answer.UNKNOWN;
    if (defaults && (bad || !isOperator(name)) && isInDefault(statement, at)) {
      return refusal(statement, name, Functions.Answer.REFUSED);
    }
    return bad && isCall(statement, at) ? refusal(statement, name, answer) : null;
  }

  private static boolean isOperator(Token name) {
    return Names.isKeyword(name.text()) && !name.isWord("REGEXP"); // as OVER
  }

  // There D1 asks whether a function is allowed before it looks whether there is one.
  private static boolean isInDefault(StatementText statement, int at) {
    int depth = 0;
    for (int i = at - 1; i > 0; i--) {
      depth += statement.token(i).nesting();
      if (depth > 0 && statement.token(i - 1).isWord("DEFAULT")) {
        return true;
      }
    }
    return false;
  }

  private static Refusal refusal(StatementText statement, Token name, Functions.Answer answer) {
    String reason =
        answer == Functions.Answer.ABSENT
            ? "no such function: "
            : "not authorized to use function: ";
    return new Refusal(reason + name.name(), statement.offsetOf(name), "SQLITE_ERROR");
  }

  private static boolean isCall(StatementText statement, int at) {
    Token before = statement.token(at - 1);
    if (BEFORE_OTHER_NAMES.contains(before.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    // A name before it makes it a column's type or a table's alias.
    boolean afterName =
        before.kind() == Token.Kind.QUOTED
            || (before.kind() == Token.Kind.WORD && !Names.isKeyword(before.text()));
    return !afterName && !isIndexedTable(statement, at) && !isCommonTable(statement, at);
  }

  private static boolean isIndexedTable(StatementText statement, int at) {
    int head = statement.head();
    int kind = statement.token(head + 1).isWord("UNIQUE") ? head + 2 : head + 1;
    if (!statement.keyword().equals("CREATE") || !statement.token(kind).isWord("INDEX")) {
      return false;
    }
    int on = kind;
    while (on < at && !statement.token(on).isWord("ON")) {
      on++;
    }
    return on == at - 1;
  }

  /** Whether it is {@code name(columns) AS (…)}, as in WITH. */
  private static boolean isCommonTable(StatementText statement, int at) {
    int depth = 0;
    int i = at + 1;
    do {
      depth += statement.token(i).nesting();
      i++;
    } while (depth > 0 && i < statement.tokens().size());
    Token body = statement.token(i + 1);
    return statement.token(i).isWord("AS")
        && (body.isSymbol("(") || body.isWord("NOT") || body.isWord("MATERIALIZED"));
  }
}
