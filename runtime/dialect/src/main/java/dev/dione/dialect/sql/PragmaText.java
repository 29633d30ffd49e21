package dev.dione.dialect.sql;

import dev.dione.dialect.limits.Pragmas;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PRAGMA statement: {@code PRAGMA [schema.]name}, {@code … = argument} or {@code …(argument)}.
 *
 * @param schema the schema that it names, or null
 * @param name its name as written, without quotes
 * @param argument its argument as written, without quotes, or null
 */
public record PragmaText(@Nullable String schema, String name, @Nullable String argument) {
  /** Reads a statement whose keyword is PRAGMA. */
  public static PragmaText of(StatementText statement) {
    int at = statement.head() + 1;
    String schema = null;
    if (statement.token(at + 1).isSymbol(".")) {
      schema = statement.token(at).name();
      at += 2;
    }
    String name = statement.token(at).name();
    Token next = statement.token(at + 1);
    if (!next.isSymbol("=") && !next.isSymbol("(")) {
      return new PragmaText(schema, name, null);
    }
    List<Token> tokens = statement.tokens();
    StringBuilder argument = new StringBuilder();
    for (int i = at + 2; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isSymbol(")") && !token.isSymbol(";")) {
        argument.append(unquoted(token));
      }
    }
    return new PragmaText(schema, name, argument.toString());
  }

  /** Whether it changes how the connection behaves; SQLite obeys it while it is being prepared. */
  public boolean isSetting() {
    return Pragmas.isSetting(name, argument);
  }

  static @Nullable Refusal refusal(StatementText statement) {
    PragmaText pragma = of(statement);
    Refusal elsewhere =
        pragma.schema == null
            ? null
            : Refusal.schema(statement, statement.token(statement.head() + 1));
    if (elsewhere != null) {
      return elsewhere;
    }
    return Pragmas.isAllowed(pragma.name, pragma.argument) ? null : Refusal.notAuthorized();
  }

  private static String unquoted(Token token) {
    if (token.kind() == Token.Kind.STRING) {
      return token.text().substring(1, token.text().length() - 1).replace("''", "'");
    }
    return token.name();
  }
}
