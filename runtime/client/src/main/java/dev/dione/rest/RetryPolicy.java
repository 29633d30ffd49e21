package dev.dione.rest;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often and for how long a request is sent again that failed for a reason that may pass. Which
 * requests that may be is not a setting: reads always, writes where a second run changes nothing,
 * and whatever is known not to have run. Immutable.
 *
 * @param attempts how often a request is sent at most, 1 or more; 1 is no retry
 * @param firstPause the longest pause before the second attempt, more than zero; it doubles from
 *     attempt to attempt
 * @param maxPause the longest pause before any attempt, at least the first. Each pause is random
 *     between zero and its longest, so that clients that failed together do not come back together.
 *     Where Cloudflare says how long to wait ({@code retry-after}), it is at least that.
 * @param deadline when the last attempt ends, from the start of the first one. The first attempt
 *     has the whole limit of a call ({@link D1Config#withCallTimeoutMillis}), the others what is
 *     left of the deadline, if that is less. A pause that would go beyond is not begun.
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration maxPause, Duration deadline) {
  private static final int MAX_DOUBLINGS = 20;

  /** Checks the values. */
  public RetryPolicy {
    if (attempts < 1) {
      throw new IllegalArgumentException("A request is sent at least once: " + attempts);
    }
    if (!isPositive(firstPause) || maxPause.compareTo(firstPause) < 0 || !isPositive(deadline)) {
      throw new IllegalArgumentException(
          "Pauses and deadline must be more than zero, and the longest pause no shorter than the first: %s, %s, %s"
              .formatted(firstPause, maxPause, deadline));
    }
  }

  /** The default: 5 attempts, pauses from 100 milliseconds to 5 seconds, a deadline of a minute. */
  public static RetryPolicy defaults() {
    return new RetryPolicy(5, Duration.ofMillis(100), Duration.ofSeconds(5), Duration.ofMinutes(1));
  }

  /** Every request is sent once. */
  public static RetryPolicy none() {
    return defaults().withAttempts(1);
  }

  /** The same policy with another number of attempts, 1 or more. */
  public RetryPolicy withAttempts(int count) {
    return new RetryPolicy(count, firstPause, maxPause, deadline);
  }

  /** The same policy with other longest pauses: before the second attempt, and before any. */
  public RetryPolicy withPauses(Duration first, Duration max) {
    return new RetryPolicy(attempts, first, max, deadline);
  }

  /** The same policy with another deadline. */
  public RetryPolicy withDeadline(Duration limit) {
    return new RetryPolicy(attempts, firstPause, maxPause, limit);
  }

  /** A pause after so many attempts, at random. */
  Duration pauseAfter(int sent) {
    long longest = firstPause.toNanos() << Math.min(sent - 1, MAX_DOUBLINGS);
    boolean overflows = longest >> Math.min(sent - 1, MAX_DOUBLINGS) != firstPause.toNanos();
    long limit = overflows ? maxPause.toNanos() : Math.min(longest, maxPause.toNanos());
    return Duration.ofNanos(ThreadLocalRandom.current().nextLong(limit) + 1);
  }

  private static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }
}
