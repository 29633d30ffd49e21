package dev.dione.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row with this primary key, or with these values of a unique key, is already there. */
public final class D1UniqueException extends D1ConstraintException {
  private static final long serialVersionUID = 1;
  private final @Nullable String index;

  D1UniqueException(SqlFailure failure, Subject subject) {
    super(failure, subject.table(), subject.columns());
    this.index = subject.index();
  }

  /** The index, when it is one on an expression: D1 then names neither table nor columns. */
  public Optional<String> index() {
    return Optional.ofNullable(index);
  }
}
