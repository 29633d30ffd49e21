package dev.dione.error;

import java.time.Duration;

/**
 * This process has sent as many requests with the token as its rate limit allows, or Cloudflare has
 * asked the token to wait, and the next turn is too far away. The request was not sent.
 */
public final class D1RateLimitException extends D1Exception {
  private static final long serialVersionUID = 1;
  private final Duration nextTurn;

  /**
   * An error for a used-up limit.
   *
   * @param requests how many requests the limit allows
   * @param window in which stretch of time
   * @param nextTurn how long a request would have to wait
   */
  public D1RateLimitException(int requests, Duration window, Duration nextTurn) {
    super(
        "Not sent: this process has used up the %d requests in %d s of its token; the next turn is in %d ms. Send more rows in one request, or raise the limit if the account has a higher one"
            .formatted(requests, window.toSeconds(), nextTurn.toMillis()),
        null);
    this.nextTurn = nextTurn;
  }

  /**
   * An error for a token that Cloudflare has asked to wait, by the answer to this or another
   * request of this process.
   *
   * @param nextTurn how long a request would have to wait
   */
  public D1RateLimitException(Duration nextTurn) {
    super(
        "Not sent: Cloudflare has refused a request of this process as one too many, and asks its token to wait; the next turn is in %d ms. Send more rows in one request, and look for others who use the token"
            .formatted(nextTurn.toMillis()),
        null);
    this.nextTurn = nextTurn;
  }

  /** How long a request would have to wait for its turn. */
  public Duration nextTurn() {
    return nextTurn;
  }
}
