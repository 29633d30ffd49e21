package dev.dione.query.write;

import dev.dione.query.column.Assignment;
import dev.dione.query.column.Table;
import java.util.List;

/** An update that does not know yet of what, and cannot run. Immutable. */
public final class UpdateTable {
  private final Table<?> table;

  /** An update of a table. */
  public UpdateTable(Table<?> table) {
    this.table = table;
  }

  /**
   * The columns that change, such as {@code set(e.title.to("x"), e.visits.to(e.visits.plus(1)))}.
   *
   * @throws IllegalArgumentException if there is none, or one is of another table
   */
  public UpdateRows set(Assignment... assignments) {
    return new UpdateRows(table, Assignments.of(table, List.of(assignments)));
  }
}
