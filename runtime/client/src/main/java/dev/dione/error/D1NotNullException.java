package dev.dione.error;

/** A column that must not be NULL was given NULL; {@link #table} and {@link #columns} name it. */
public final class D1NotNullException extends D1ConstraintException {
  private static final long serialVersionUID = 1;

  D1NotNullException(SqlFailure failure, Subject subject) {
    super(failure, subject.table(), subject.columns());
  }
}
