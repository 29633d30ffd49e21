package dev.dione.query.select;

import dev.dione.query.column.Source;
import dev.dione.query.condition.Condition;

/**
 * A joined table.
 *
 * @param kind the words before it
 * @param table the table
 * @param on when rows belong together; none for a cross join
 */
record JoinPart(Kind kind, Source<?> table, Condition on) {
  /** The words of a join. */
  enum Kind {
    INNER("JOIN "),
    LEFT("LEFT JOIN "),
    CROSS("CROSS JOIN ");

    private final String sql;

    Kind(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }
}
