package dev.dione.dialect.schema;

import org.jspecify.annotations.Nullable;

/** What an index is on: a column, or an expression over the columns of a row. */
public sealed interface IndexTerm {
  /** How its texts compare; null for the way of the column or expression itself. */
  @Nullable Collation collation();

  /** Whether its order is DESC. */
  boolean descending();

  /**
   * A column.
   *
   * @param name the column's name, unquoted
   */
  record Column(String name, @Nullable Collation collation, boolean descending)
      implements IndexTerm {
    /** A column that compares as it does everywhere. */
    public Column(String name, boolean descending) {
      this(name, null, descending);
    }
  }

  /**
   * An expression (https://www.sqlite.org/expridx.html).
   *
   * @param sql the expression, which is a function or stands in parentheses
   */
  record Expression(String sql, @Nullable Collation collation, boolean descending)
      implements IndexTerm {}
}
