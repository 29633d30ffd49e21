package dev.dione.query.write;

import dev.dione.query.condition.Condition;
import dev.dione.query.render.SqlWriter;

/** The rows that a statement writes to. */
final class WhereClause {
  private WhereClause() {}

  /**
   * A condition that says something.
   *
   * @throws IllegalStateException if it is none
   */
  static Condition require(Condition condition, String what) {
    if (condition.isNone()) {
      throw new IllegalStateException(
          "All conditions of the %s vanished, so it would reach every row. If that is wanted, say all()"
              .formatted(what));
    }
    return condition;
  }

  static void write(SqlWriter out, Condition condition) {
    if (!condition.isNone()) {
      out.line().sql("WHERE ");
      condition.writeClause(out);
    }
  }
}
