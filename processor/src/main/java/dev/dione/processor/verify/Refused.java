package dev.dione.processor.verify;

import dev.dione.dialect.schema.ColumnDef;
import dev.dione.dialect.schema.TableDef;
import dev.dione.dialect.sql.ErrorText;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import dev.dione.engine.EngineException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * A statement that the engine refused.
 *
 * @param sql the statement
 * @param tokens its tokens, at least one
 * @param reason what the engine said, in the words of D1
 * @param offset where it stands, in bytes, if the engine knows
 * @param tables the tables that there are
 */
record Refused(
    String sql, List<Token> tokens, String reason, OptionalInt offset, List<TableDef> tables) {

  static Refused of(String sql, EngineException e, List<TableDef> tables) {
    String reason = e.reason();
    return new Refused(
        sql,
        Lexer.tokens(sql),
        reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason,
        e.offset(),
        tables);
  }

  /** The char that the engine named; if it named none, the statement's first one. */
  int at() {
    return offset.isPresent() ? ErrorText.charIndex(sql, offset.getAsInt()) : tokens.get(0).start();
  }

  /** The char that the engine named; if it named none, that of the first such token. */
  int at(Predicate<Token> wanted) {
    return offset.isPresent()
        ? at()
        : tokens.stream().filter(wanted).findFirst().map(Token::start).orElse(at());
  }

  /** The same for a name; a path such as {@code t.name} is sought by its last part. */
  int atName(String path) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    return at(token -> token.isName() && token.name().equalsIgnoreCase(name));
  }

  /** The names of all columns of the tables. */
  List<String> columnNames() {
    return tables.stream()
        .flatMap(table -> table.columns().stream())
        .map(ColumnDef::name)
        .distinct()
        .toList();
  }

  /** The first word of the statement in upper case. */
  String verb() {
    return tokens.get(0).text().toUpperCase(Locale.ROOT);
  }
}
