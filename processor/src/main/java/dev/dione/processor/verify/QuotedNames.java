package dev.dione.processor.verify;

import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.model.Entity;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SqlCode;
import dev.dione.processor.report.Suggest;
import java.util.List;

/**
 * Names in double quotes that are no names: SQLite takes them for texts
 * (https://www.sqlite.org/quirks.html#dblquote), and so does D1. In backquotes it never does, so it
 * is asked again with each of them in those.
 */
final class QuotedNames {
  private QuotedNames() {}

  /** Whether every name in double quotes is one. */
  static boolean check(
      Engine engine, ProvenStatement statement, List<Entity> entities, Report report) {
    String sql = statement.sql();
    boolean right = true;
    for (Token token : sql.indexOf('"') < 0 ? List.<Token>of() : Lexer.tokens(sql)) {
      boolean quoted = token.kind() == Token.Kind.QUOTED && token.text().startsWith("\"");
      if (quoted && !isName(engine, sql, token)) {
        String name = token.name();
        List<String> columns =
            entities.stream().flatMap(e -> e.columnNames().stream()).distinct().toList();
        report.add(
            SqlCode.QUOTED_STRING,
            statement.at(token.start()),
            token.text(),
            name,
            Suggest.didYouMean(name, columns),
            name);
        right = false;
      }
    }
    return right;
  }

  private static boolean isName(Engine engine, String sql, Token token) {
    String backquoted = "`" + token.name().replace("`", "``") + "`";
    try {
      engine.prepare(sql.substring(0, token.start()) + backquoted + sql.substring(token.end()));
      return true;
    } catch (EngineException e) {
      return false;
    }
  }
}
