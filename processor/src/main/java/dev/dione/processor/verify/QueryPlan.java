package dev.dione.processor.verify;

import dev.dione.engine.Engine;
import dev.dione.engine.EngineMeta;
import dev.dione.engine.EngineRow;
import dev.dione.engine.EngineSink;
import dev.dione.engine.EngineStatement;
import java.util.Collections;
import java.util.List;

/**
 * What SQLite would do for a statement (https://www.sqlite.org/eqp.html).
 *
 * @param scans how many tables it reads in full, or builds an index of its own for
 * @param sorts how often it sorts
 * @param terms how many conditions it looks up in indexes
 */
record QueryPlan(int scans, int sorts, long terms) {
  private static final int DETAIL = 3; // id, parent, notused, detail

  /**
   * The plan on the tables of the engine.
   *
   * @throws dev.dione.engine.EngineException if the statement cannot be explained
   */
  static QueryPlan of(Engine engine, String sql, int parameters) {
    Details details = new Details();
    engine.run(
        List.of(
            new EngineStatement(
                "EXPLAIN QUERY PLAN " + sql, Collections.nCopies(parameters, null))),
        details);
    return new QueryPlan(details.scans, details.sorts, details.terms);
  }

  /** Whether it scans less, or sorts less and reads no more rows for that. */
  boolean isBetterThan(QueryPlan other) {
    return scans < other.scans
        || (scans == other.scans && sorts < other.sorts && terms >= other.terms);
  }

  /** Counts while the plan's lines come. */
  private static final class Details implements EngineSink {
    private int scans;
    private int sorts;
    private long terms; // SEARCH t USING INDEX i (a=? AND b>?)

    @Override
    public void columns(int statement, List<String> names) {
      // they are known
    }

    @Override
    public void row(int statement, EngineRow row) {
      String detail = row.text(DETAIL);
      boolean searched = detail.contains(" VIRTUAL TABLE INDEX ");
      scans += (detail.startsWith("SCAN ") && !searched) || detail.contains(" AUTOMATIC ") ? 1 : 0;
      sorts += detail.contains("USE TEMP B-TREE") ? 1 : 0;
      terms += detail.chars().filter(c -> c == '?').count();
    }

    @Override
    public void meta(int statement, EngineMeta meta) {
      // not wanted
    }
  }
}
