package dev.dione.error;

import org.jspecify.annotations.Nullable;

/** A Java value that D1 has no form for, refused before anything was sent. */
public class D1ValueException extends D1Exception {
  private static final long serialVersionUID = 1;

  /** An error that says which value and what to do. */
  public D1ValueException(String message) {
    super(message, null);
  }

  /** The same error, with the place of the value in front. */
  public D1ValueException(String where, @Nullable Throwable cause) {
    super(
        cause == null || cause.getMessage() == null ? where : where + ": " + cause.getMessage(),
        cause);
  }
}
