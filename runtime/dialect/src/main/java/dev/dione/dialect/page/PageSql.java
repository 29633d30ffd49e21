package dev.dione.dialect.page;

import dev.dione.dialect.sql.Layout;
import java.util.List;

/** The statements of a query's pages: a select from the wrapped query, its order and its limit. */
public final class PageSql {
  /** The name under which a page's select has the rows of the query. */
  public static final String QUERY = "dione_q";

  private PageSql() {}

  /**
   * The first page.
   *
   * @param select {@code WITH dione_q AS (…) SELECT … FROM dione_q}
   * @param order the order, whose columns identify a row
   * @param parameters how many parameters the select has; the next one is the limit
   */
  public static String first(String select, List<OrderTerm> order, int parameters) {
    return select + end(order, parameters);
  }

  /**
   * The page after a row. The parameters that follow the limit are the values of that row's order
   * columns, without those that are NULL.
   *
   * @param row what the values of the order columns are in that row
   */
  public static String after(
      String select, List<OrderTerm> order, int parameters, List<KeyForm> row) {
    return select
        + "\nWHERE "
        + new KeysetPredicate(order, row, parameters + 2).sql()
        + end(order, parameters);
  }

  /**
   * The value of a column, with its type: text, integers and bytes (in hex) are text behind a
   * letter, as JSON would round integers and show bytes as numbers.
   *
   * @param column the column, quoted
   */
  public static String marked(String column) {
    return """
        CASE typeof(%1$s) WHEN 'integer' THEN 'i' || %1$s WHEN 'text' THEN 't' || %1$s \
        WHEN 'blob' THEN 'b' || hex(%1$s) ELSE %1$s END"""
        .formatted(column);
  }

  private static String end(List<OrderTerm> order, int parameters) {
    return "\nORDER BY "
        + Layout.list(order.stream().map(OrderTerm::inOrder).toList(), 9, "  ")
        + "\nLIMIT "
        + KeyForm.INTEGER.parameter(parameters + 1);
  }
}
