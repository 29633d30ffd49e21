package dev.dione.error;

import org.jspecify.annotations.Nullable;

/** No answer, or only a part of one: no network, a timeout, a connection that broke. */
public final class D1ConnectionException extends D1Exception {
  private static final long serialVersionUID = 1;
  private final boolean mayHaveRun;

  /**
   * An error with its message and cause.
   *
   * @param mayHaveRun whether the whole request may have reached D1
   */
  public D1ConnectionException(
      String message, boolean mayHaveRun, HttpAnswer answer, @Nullable Throwable cause) {
    super(
        message
            + (mayHaveRun
                ? D1PlatformException.UNKNOWN
                : ". The request did not get out, so nothing was run"),
        answer,
        cause);
    this.mayHaveRun = mayHaveRun;
  }

  /** Whether the statements may have run; false if the request cannot have reached D1 whole. */
  public boolean mayHaveRun() {
    return mayHaveRun;
  }
}
