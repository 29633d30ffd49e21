package dev.dione.processor.verify;

import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.report.Place;
import java.util.List;
import java.util.Optional;

/**
 * The SQL of a method as the user wrote it.
 *
 * @param method the method
 * @param text its SQL
 * @param tokens the SQL's tokens
 */
record UserSql(DaoMethod method, String text, List<Token> tokens) {

  /** The SQL that the user wrote for a method; empty if Dione wrote it. */
  static Optional<UserSql> of(DaoMethod method) {
    if (method instanceof ReadMethod.Select select) {
      return Optional.of(of(method, select.sql()));
    }
    return method instanceof DaoMethod.Execute execute
        ? Optional.of(of(method, execute.sql()))
        : Optional.empty();
  }

  private static UserSql of(DaoMethod method, String text) {
    return new UserSql(method, text, Lexer.tokens(text));
  }

  /** The token at an index; beyond either end an empty symbol. */
  Token token(int index) {
    return index >= 0 && index < tokens.size()
        ? tokens.get(index)
        : new Token(Token.Kind.SYMBOL, text.length(), text.length(), "");
  }

  /** Whether it is one SELECT alone, whose list begins so. */
  boolean selects(String... list) {
    boolean so = token(0).isWord("SELECT");
    for (int i = 0; so && i < list.length; i++) {
      so = token(i + 1).text().equalsIgnoreCase(list[i]);
    }
    for (int i = 1; so && i < tokens.size(); i++) {
      so = !token(i).isWord("SELECT");
    }
    return so;
  }

  /** The method's parameter that a token stands for. */
  Optional<Parameter> parameter(Token token) {
    return token.kind() == Token.Kind.PARAMETER
        ? method.parameters().stream()
            .filter(p -> p.name().equals(token.text().substring(1)))
            .findFirst()
        : Optional.empty();
  }

  /** Where a token stands in the source. */
  Place at(Token token) {
    return method.place().at(text, token.start());
  }
}
