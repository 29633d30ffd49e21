package dev.dione.dialect.schema;

/**
 * A foreign key of one column.
 *
 * @param table the referenced table
 * @param column the referenced column
 * @param onDelete what a delete of the referenced row does
 * @param onUpdate what a change of the referenced key does
 * @param deferred whether it is checked at the end of the transaction
 */
public record ReferenceDef(
    String table, String column, Action onDelete, Action onUpdate, boolean deferred) {

  /** A foreign key action. */
  public enum Action {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT;

    /** The action in SQL: {@code SET NULL}. */
    public String sql() {
      return name().replace('_', ' ');
    }
  }
}
