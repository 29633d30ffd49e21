package dev.dione.dialect.relation;

/** The query of rows that have children, as the selects of the rows and of the children see it. */
public final class ParentsSql {
  /** The name under which those selects have the rows of the query. */
  public static final String NAME = "dione_parents";

  private ParentsSql() {}

  /**
   * A select from the rows of a query.
   *
   * <p>MATERIALIZED keeps SQLite from planning the query anew in each of the selects: so a LIMIT
   * takes the same rows in all of them, also where their order leaves several to choose from
   * (https://www.sqlite.org/lang_with.html#materialization_hints, read 2026-11-25).
   *
   * @param query the query, without a semicolon
   * @param select the select
   */
  public static String with(String query, String select) {
    return "WITH %s AS MATERIALIZED (\n%s\n)\n%s".formatted(NAME, query.stripTrailing(), select);
  }
}
