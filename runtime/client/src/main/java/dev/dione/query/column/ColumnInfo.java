package dev.dione.query.column;

import dev.dione.query.render.ColumnRef;

/**
 * A column of one use of a table.
 *
 * @param ref what writes it in an expression
 * @param nullable whether it can be NULL
 */
public record ColumnInfo(ColumnRef ref, boolean nullable) {
  /** The name, quoted where it has to be. */
  public String name() {
    return ref.name();
  }
}
