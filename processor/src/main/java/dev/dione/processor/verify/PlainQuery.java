package dev.dione.processor.verify;

import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.Entity;
import java.util.Optional;

/**
 * A query of whole rows or plain columns of one table, as its text tells: each column of the result
 * is one of the table's, under that one's own name.
 *
 * @param entity the entity whose table it reads
 * @param last the last token of its list: a name or a star
 */
record PlainQuery(Entity entity, Token last) {

  /** The query, if it is surely one. */
  static Optional<PlainQuery> of(UserSql sql, SqlNames names) {
    int from = 0;
    do {
      from += sql.token(from + 2).isSymbol(".") ? 4 : 2;
      if (!sql.token(from - 1).isName() && !sql.token(from - 1).isSymbol("*")) {
        return Optional.empty();
      }
    } while (sql.token(from).isSymbol(","));
    boolean plain =
        sql.token(from).isWord("FROM") && isAfterTable(sql.token(from + 2)) && sql.selects();
    Token last = sql.token(from - 1);
    return plain
        ? names
            .entity(sql.token(from + 1))
            .filter(Entity::isTable)
            .map(entity -> new PlainQuery(entity, last))
        : Optional.empty();
  }

  private static boolean isAfterTable(Token token) {
    return token.text().isEmpty()
        || token.isSymbol(";")
        || token.isWord("WHERE")
        || token.isWord("ORDER")
        || token.isWord("LIMIT");
  }

  /** Whether a column of its result may be NULL. */
  boolean mayBeNull(String column) {
    return entity.stored(column).filter(p -> !p.column().notNull()).isPresent();
  }

  /** Whether the only column of its result may be NULL. */
  boolean mayBeNull() {
    return last.isSymbol("*") || mayBeNull(last.name());
  }
}
