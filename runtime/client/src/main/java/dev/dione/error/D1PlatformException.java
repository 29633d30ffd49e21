package dev.dione.error;

import org.jspecify.annotations.Nullable;

/**
 * Cloudflare failed (HTTP 5xx, "internal error", a page instead of JSON). The outcome of a write is
 * unknown: a request that answered 500 was seen to have run (workerd 1.20261117.1, 2026-11-20).
 */
public class D1PlatformException extends D1Exception {
  private static final long serialVersionUID = 1;
  static final String UNKNOWN = ". The outcome of a write is unknown: read before you repeat it";

  /** An error with the message, the answer that it came with, and its cause, if there is one. */
  public D1PlatformException(String message, HttpAnswer answer, @Nullable Throwable cause) {
    super(message + UNKNOWN, answer, cause);
  }
}
