package dev.dione.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row references one that does not exist, or is still referenced itself. D1 names neither table
 * nor column: {@link #table} is the one that the statement writes, when the request had only that
 * statement.
 */
public final class D1ForeignKeyException extends D1ConstraintException {
  private static final long serialVersionUID = 1;

  D1ForeignKeyException(SqlFailure failure, @Nullable String table) {
    super(failure, table, List.of());
  }
}
