package dev.dione.query;

import dev.dione.query.column.Source;
import dev.dione.query.select.From;
import dev.dione.query.select.QueryTable;
import dev.dione.query.select.RowQuery;
import java.util.function.Function;

/**
 * Where queries begin; import it statically. Columns come from generated types, values become
 * parameters, and no string is ever SQL.
 */
public final class Query {
  private Query() {}

  /** The rows of a table: of themselves its entities, until something else is selected. */
  public static <E> From<E> from(Source<E> table) {
    return From.of(table);
  }

  /**
   * A query that goes on with its own rows until no new ones come, in the place of a table ({@code
   * WITH RECURSIVE}). Equal rows count once, so that a circle ends.
   *
   * @param start the first rows
   * @param step given the rows found so far, the rows that follow from them
   */
  public static <R> QueryTable<R> recursive(
      RowQuery<R> start, Function<QueryTable<R>, RowQuery<R>> step) {
    return QueryTable.recursive(start, step);
  }
}
