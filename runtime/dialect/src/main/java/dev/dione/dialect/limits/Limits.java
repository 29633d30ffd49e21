package dev.dione.dialect.limits;

/**
 * D1's numbers. Documented ones are from https://developers.cloudflare.com/d1/platform/limits/
 * (2026-09-18); "workerd" means that the open-source D1 engine sets them
 * (src/workerd/util/sqlite.c++, {@code setupSecurity}) and showed them when asked, with workerd
 * 1.20261117.1 on 2026-11-20.
 */
public final class Limits {
  /** Bytes of one statement, in UTF-8. Documented. */
  public static final int STATEMENT_BYTES = 100_000;

  /** Parameters of one statement; also the largest {@code ?NNN}. Documented. */
  public static final int PARAMETERS = 100;

  /** Columns of a table, a result, an index, a GROUP BY or an INSERT. Documented. */
  public static final int COLUMNS = 100;

  /** Bytes of a text, a BLOB or a row. Documented; workerd alone would take 8 MB. */
  public static final int VALUE_BYTES = 2_000_000;

  /** Bytes of the pattern of LIKE and GLOB. Documented. */
  public static final int LIKE_PATTERN_BYTES = 50;

  /** Terms of a compound SELECT; multi-row VALUES is not limited by it. workerd. */
  public static final int COMPOUND_TERMS = 5;

  /** Depth of an expression tree: a chain of this many ORs is too deep. workerd. */
  public static final int EXPRESSION_DEPTH = 100;

  /** Arguments of a function in workerd. See {@link #DOCUMENTED_FUNCTION_ARGUMENTS}. */
  public static final int FUNCTION_ARGUMENTS = 127;

  /** Arguments of a function, as documented: more may fail on production. */
  public static final int DOCUMENTED_FUNCTION_ARGUMENTS = 32;

  /** Tables in one join. SQLite's own; workerd. */
  public static final int JOINED_TABLES = 64;

  /** Triggers that may be nested. workerd. */
  public static final int TRIGGER_DEPTH = 10;

  /** Steps of a compiled statement: some 2,100 literal rows of 5 columns. workerd's source. */
  public static final int PROGRAM_STEPS = 25_000;

  /** The largest whole number that survives D1's JSON: 2^53 - 1. */
  public static final long MAX_EXACT_INTEGER = (1L << 53) - 1;

  private Limits() {}
}
