package dev.dione.error;

import org.jspecify.annotations.Nullable;

/** A cursor that begins no page of this query; nothing was sent. A web application answers 400. */
public final class D1CursorException extends D1Exception {
  private static final long serialVersionUID = 1;

  /** An error that says what is wrong with the cursor. */
  public D1CursorException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
