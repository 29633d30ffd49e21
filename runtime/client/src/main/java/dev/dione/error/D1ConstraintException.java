package dev.dione.error;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row breaks a constraint. The common ones have their own types; this one itself stands for the
 * rest: a value of the wrong type in a STRICT table, and {@code RAISE} in a trigger.
 */
public sealed class D1ConstraintException extends D1SqlException
    permits D1UniqueException, D1ForeignKeyException, D1NotNullException, D1CheckException {
  private static final long serialVersionUID = 1;
  private final @Nullable String table;
  private final transient List<String> columns;

  D1ConstraintException(SqlFailure failure, @Nullable String table, List<String> columns) {
    super(failure);
    this.table = table;
    this.columns = columns;
  }

  /** The table; empty if D1 does not say and it cannot be told from the statement. */
  public Optional<String> table() {
    return Optional.ofNullable(table);
  }

  /** The columns, in the constraint's order; empty if D1 does not say. */
  public List<String> columns() {
    return columns;
  }
}
