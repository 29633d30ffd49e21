package dev.dione.error;

/**
 * Cloudflare refused the token, or the token's account (HTTP 401 and 403, codes 10000, 9106, 9109
 * and 7403): a wrong account id, or a token that is wrong, has expired or lacks "Account &gt; D1
 * &gt; Edit".
 */
public final class D1AuthException extends D1Exception {
  private static final long serialVersionUID = 1;

  /** An error with the message and the answer that it came with. */
  public D1AuthException(String message, HttpAnswer answer) {
    super(message, answer, null);
  }
}
