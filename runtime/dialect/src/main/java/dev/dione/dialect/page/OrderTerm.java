package dev.dione.dialect.page;

import dev.dione.dialect.sql.Names;

/**
 * A result column by which pages are ordered.
 *
 * @param column its name
 * @param descending whether the largest value comes first
 * @param notNull whether it is known never to be NULL
 */
public record OrderTerm(String column, boolean descending, boolean notNull) {

  /** The column as the statements of this package write it: no alias of a result takes over. */
  String quoted() {
    return PageSql.QUERY + "." + Names.quote(column);
  }

  String inOrder() {
    return quoted() + (descending ? " DESC" : "");
  }
}
