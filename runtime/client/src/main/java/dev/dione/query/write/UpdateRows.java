package dev.dione.query.write;

import dev.dione.query.column.Table;
import dev.dione.query.condition.Condition;

/** An update that does not know yet of which rows, and cannot run. Immutable. */
public final class UpdateRows {
  private final Table<?> table;
  private final Assignments assignments;

  UpdateRows(Table<?> table, Assignments assignments) {
    this.table = table;
    this.assignments = assignments;
  }

  /**
   * The rows for which the condition holds.
   *
   * @throws IllegalStateException if there is no condition, because all of its parts vanished
   */
  public Update where(Condition condition) {
    return new Update(table, assignments, WhereClause.require(condition, "update"));
  }

  /** Every row of the table. */
  public Update all() {
    return new Update(table, assignments, Condition.none());
  }
}
