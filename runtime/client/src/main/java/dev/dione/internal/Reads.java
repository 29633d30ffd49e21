package dev.dione.internal;

import dev.dione.Statement;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.StatementKind;
import java.util.List;

/** Tells statements that only read from those that write. */
public final class Reads {
  private Reads() {}

  /** Whether each of them is a SELECT or VALUES, perhaps behind WITH, or an EXPLAIN. */
  public static boolean only(List<Statement> statements) {
    return statements.stream().allMatch(Reads::isRead);
  }

  private static boolean isRead(Statement statement) {
    StatementKind kind = StatementKind.of(Lexer.tokens(statement.sql()));
    return kind.isQuery() || kind.verb().equals("EXPLAIN");
  }
}
