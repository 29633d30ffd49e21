package dev.dione.engine.plan;

import java.util.List;

/**
 * An index that is missing.
 *
 * @param table on which table
 * @param columns on which columns: one, or two
 * @param plan the plan with it
 * @param sparesScan whether it spares a full scan; if not, it spares a sort
 */
public record IndexAdvice(String table, List<String> columns, QueryPlan plan, boolean sparesScan) {
  /** Keeps a copy of the list. */
  public IndexAdvice {
    columns = List.copyOf(columns);
  }
}
