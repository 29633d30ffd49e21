package dev.dione.query.expr;

import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;

/**
 * A query inside another one. It sees the tables of the query around it.
 *
 * @param <T> what a row of it becomes
 */
public interface Subquery<T> {
  /** What writes the query, without parentheses. */
  SqlPart query();

  /**
   * The type of its only column.
   *
   * @throws IllegalStateException if it has more columns than one
   */
  SqlType<T> onlyType();
}
