package dev.dione.dialect.schema;

import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import java.util.List;

/**
 * A view.
 *
 * @param name its name, unquoted
 * @param sql the query
 */
public record ViewDef(String name, String sql) implements SchemaObject {

  /** The names in the query that may be those of tables and views. */
  public List<String> mentioned() {
    return Lexer.tokens(sql).stream().filter(Token::isName).map(Token::name).distinct().toList();
  }
}
