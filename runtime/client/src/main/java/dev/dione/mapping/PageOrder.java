package dev.dione.mapping;

import dev.dione.Row;
import dev.dione.dialect.page.KeyReading;
import dev.dione.dialect.page.OrderTerm;
import dev.dione.internal.PageKey;

/**
 * A column by which pages are ordered, and where its value stands in the result. Immutable.
 *
 * @param term the column
 * @param source the result column with its value
 * @param reading how the value stands there
 */
public record PageOrder(OrderTerm term, String source, KeyReading reading) {

  /** The smallest value first, NULLs before it. */
  public static PageOrder asc(String column, String source, KeyReading reading) {
    return new PageOrder(new OrderTerm(column, false, false), source, reading);
  }

  /** The largest value first, NULLs after all. */
  public static PageOrder desc(String column, String source, KeyReading reading) {
    return new PageOrder(new OrderTerm(column, true, false), source, reading);
  }

  /** The same for a column that is never NULL. */
  public PageOrder notNull() {
    return new PageOrder(new OrderTerm(term.column(), term.descending(), true), source, reading);
  }

  PageKey key(Row row, int position) {
    return switch (reading) {
      case TEXT -> PageKey.text(row, position);
      case INTEGER -> PageKey.integer(row, position);
      case MARKED -> PageKey.marked(row, position);
    };
  }
}
