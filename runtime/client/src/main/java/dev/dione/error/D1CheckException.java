package dev.dione.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row breaks a CHECK. D1 does not name the table: {@link #table} is the one that the statement
 * writes, when the request had only that statement.
 */
public final class D1CheckException extends D1ConstraintException {
  private static final long serialVersionUID = 1;
  private final String constraint;

  D1CheckException(SqlFailure failure, @Nullable String table, String constraint) {
    super(failure, table, List.of());
    this.constraint = constraint;
  }

  /** The name of the constraint, or its expression if it has no name. */
  public String constraint() {
    return constraint;
  }
}
