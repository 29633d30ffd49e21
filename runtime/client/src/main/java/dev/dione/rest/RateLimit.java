package dev.dione.rest;

import java.time.Duration;

/**
 * How many requests leave this process in a stretch of time. All connections of the process with
 * the same token, API address and limit share one budget. Immutable.
 *
 * @param requests how many at most in the window, 1 or more
 * @param window the stretch of time, more than zero; it slides
 * @param whenUsedUp what happens to one more request
 */
public record RateLimit(int requests, Duration window, WhenUsedUp whenUsedUp) {
  /** What happens to a request that would be one too many. */
  public enum WhenUsedUp {
    /**
     * It waits for its turn within the deadline of its {@link RetryPolicy}; if its turn would come
     * later, it fails at once.
     */
    WAIT,
    /** It fails at once with a {@link dev.dione.error.D1RateLimitException}. */
    FAIL
  }

  // A little less than the API takes: requests arrive at other moments than they leave.
  private static final int CLOUDFLARE_REQUESTS = 1_190;
  private static final Duration CLOUDFLARE_WINDOW = Duration.ofMinutes(5);

  /** Checks the values. */
  public RateLimit {
    if (requests < 1 || window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException(
          "A rate limit has 1 request or more, and a window of more than zero: %d, %s"
              .formatted(requests, window));
    }
  }

  /**
   * Just below Cloudflare's limit, 1,200 requests in 5 minutes for each user and token, which
   * blocks every request for 5 minutes when it is exceeded
   * (https://developers.cloudflare.com/fundamentals/api/reference/limits/, read 2026-11-20).
   * Requests wait for their turn. The default over https.
   */
  public static RateLimit cloudflare() {
    return new RateLimit(CLOUDFLARE_REQUESTS, CLOUDFLARE_WINDOW, WhenUsedUp.WAIT);
  }

  /** No limit: the default for a server on this machine. */
  public static RateLimit none() {
    return new RateLimit(Integer.MAX_VALUE, CLOUDFLARE_WINDOW, WhenUsedUp.WAIT);
  }

  /** The same limit, which fails at once when it is used up. */
  public RateLimit failing() {
    return new RateLimit(requests, window, WhenUsedUp.FAIL);
  }

  boolean isNone() {
    return requests == Integer.MAX_VALUE;
  }
}
