package dev.dione.error;

/**
 * Cloudflare did not accept the request as such (code 7400, and other 4xx), or took its statements
 * for another number of statements.
 */
public final class D1RequestException extends D1Exception {
  private static final long serialVersionUID = 1;

  /** An error with the message and the answer that it came with. */
  public D1RequestException(String message, HttpAnswer answer) {
    super(message, answer, null);
  }
}
