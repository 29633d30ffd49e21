package dev.dione.query.write;

import dev.dione.query.column.Table;
import dev.dione.query.condition.Condition;

/** A delete that does not know yet of which rows, and cannot run. Immutable. */
public final class DeleteFrom {
  private final Table<?> table;

  /** A delete from a table. */
  public DeleteFrom(Table<?> table) {
    this.table = table;
  }

  /**
   * The rows for which the condition holds.
   *
   * @throws IllegalStateException if there is no condition, because all of its parts vanished
   */
  public Delete where(Condition condition) {
    return new Delete(table, WhereClause.require(condition, "delete"));
  }

  /** Every row of the table. */
  public Delete all() {
    return new Delete(table, Condition.none());
  }
}
