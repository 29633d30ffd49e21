package dev.dione.query.write;

import dev.dione.query.column.Assignment;
import dev.dione.query.column.Table;
import dev.dione.query.render.SqlPart;
import java.util.List;

/** An insert that does not know yet what to do with rows that are there already. Immutable. */
public final class Conflict {
  private final Insert insert;
  private final Table<?> table;
  private final List<SqlPart> key;

  Conflict(Insert insert, Table<?> table, List<SqlPart> key) {
    this.insert = insert;
    this.table = table;
    this.key = key;
  }

  /** The stored row stays as it is. */
  public Upsert doNothing() {
    return new Upsert(insert, table, key, null);
  }

  /**
   * These columns of the stored row change; the others stay: {@code e.title.overwrite()}, {@code
   * e.genre.preserve()}, or anything that {@code to} says. A row that would stay the same is not
   * written, because D1 bills rows written.
   *
   * @throws IllegalArgumentException if there is none, or one is of another table
   */
  public Upsert doUpdate(Assignment... assignments) {
    return new Upsert(insert, table, key, Assignments.of(table, List.of(assignments)));
  }
}
