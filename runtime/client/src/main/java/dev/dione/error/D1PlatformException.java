package dev.dione.error;

/**
 * Cloudflare failed (HTTP 5xx, "internal error", a page instead of JSON). The outcome of a write is
 * unknown: a request that answered 500 was seen to have run (workerd 1.20261117.1, 2026-11-20).
 */
public final class D1PlatformException extends D1Exception {
  private static final long serialVersionUID = 1;
  private static final String UNKNOWN =
      ". The outcome of a write is unknown: read before you repeat it";

  /** An error with the message and the answer that it came with. */
  public D1PlatformException(String message, HttpAnswer answer) {
    super(message + UNKNOWN, answer, null);
  }
}
