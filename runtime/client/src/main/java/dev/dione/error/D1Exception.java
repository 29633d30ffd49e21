package dev.dione.error;

import org.jspecify.annotations.Nullable;

/** The root of everything that Dione throws at run time, apart from misuse of its own API. */
public class D1Exception extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** An error with its message and, if there is one, its cause. */
  public D1Exception(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
