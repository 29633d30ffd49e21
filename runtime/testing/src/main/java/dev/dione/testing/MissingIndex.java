package dev.dione.testing;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.engine.plan.IndexAdvice;
import dev.dione.engine.plan.IndexColumn;
import dev.dione.engine.plan.IndexSearch;
import dev.dione.error.D1Exception;
import dev.dione.local.LocalD1;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the index that a statement lacks, on a copy of the tables without their rows. */
final class MissingIndex {
  private static final String OBJECTS =
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'"
          + " AND name NOT GLOB '_cf_*' AND type <> 'trigger' ORDER BY rowid";
  private static final String COLUMNS =
      "SELECT m.name, c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c"
          + " WHERE m.type = 'table' AND m.name NOT GLOB 'sqlite_*' ORDER BY m.rowid, c.cid";

  private final D1 d1;

  MissingIndex(D1 d1) {
    this.d1 = d1;
  }

  Optional<IndexAdvice> of(Statement statement) {
    try (Engine engine = Engine.inMemory()) {
      D1 copy = LocalD1.on(engine);
      d1.run(sql(OBJECTS)).rows().forEach(row -> create(copy, String.valueOf(row.get(0))));
      Set<String> words =
          Lexer.tokens(statement.sql()).stream()
              .filter(Token::isName)
              .map(token -> token.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      List<IndexColumn> columns =
          copy.run(sql(COLUMNS)).rows().stream()
              .map(row -> new IndexColumn(String.valueOf(row.get(0)), String.valueOf(row.get(1))))
              .filter(column -> words.contains(column.table().toLowerCase(Locale.ROOT)))
              .filter(column -> words.contains(column.column().toLowerCase(Locale.ROOT)))
              .toList();
      return IndexSearch.run(engine, statement.sql(), statement.parameters().size(), columns)
          .filter(IndexAdvice::sparesScan);
    } catch (EngineException | D1Exception e) {
      return Optional.empty(); // the scan is told all the same
    }
  }

  /** A virtual table makes its shadow tables itself, which then are there already. */
  private static void create(D1 copy, String ddl) {
    try {
      copy.run(sql(ddl));
    } catch (D1Exception e) {
      // a table that cannot be copied gets no advice
    }
  }

  private static Statement sql(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
