package dev.dione.processor.model;

import dev.dione.processor.model.RowShape.Field;
import java.util.List;

/** What a write tells. */
public sealed interface WriteResult {
  /** How many rows were written. */
  enum Counts implements WriteResult {
    VOID,
    LONG,
    INT,
    BOOLEAN,
    BULK
  }

  /** Nothing yet: a load, which the caller sets and runs. */
  record Load() implements WriteResult {}

  /**
   * The rows as they are stored then, or were before they were deleted.
   *
   * @param row what a row becomes
   * @param columns the columns of the entity that it needs
   * @param delivery how they are handed over
   */
  record Returned(RowShape row, List<Field> columns, Delivery.AtOnce delivery)
      implements WriteResult {}
}
