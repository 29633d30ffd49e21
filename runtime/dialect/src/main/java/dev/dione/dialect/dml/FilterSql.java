package dev.dione.dialect.dml;

/**
 * A statement whose last condition is known when it runs: until then {@link #PLACE} stands there.
 */
public final class FilterSql {
  /** What stands for the condition; true, so that the statement can be proved without it. */
  public static final String PLACE = "/*where*/ true";

  private static final String FIRST = "\nWHERE " + PLACE;
  private static final String FURTHER = "\n  AND " + PLACE;
  private static final String WITH = "WITH ";

  private FilterSql() {}

  /** The statement without a condition in that place. */
  public static String without(String sql) {
    return sql.replace(FIRST, "").replace(FURTHER, "");
  }

  /**
   * The statement with a condition in that place.
   *
   * @param condition the condition; beside others it stands in parentheses
   * @param queries the queries that the condition names, as {@code a AS (…), b AS (…)}, or nothing
   */
  public static String with(String sql, String condition, String queries) {
    String filled =
        sql.replace(FIRST, "\nWHERE " + condition).replace(FURTHER, "\n  AND (" + condition + ")");
    if (queries.isEmpty()) {
      return filled;
    }
    boolean begun = filled.startsWith(WITH);
    return "WITH RECURSIVE "
        + queries
        + (begun ? ",\n" + filled.substring(WITH.length()) : "\n" + filled);
  }
}
