package dev.dione.rest;

import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1RateLimitException;
import dev.dione.error.HttpAnswer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * When the requests of one connection may leave: within the budget of its token, and not while
 * Cloudflare asks the token to wait. Safe for use by many threads.
 */
final class Turns {
  private static final int TOO_MANY_REQUESTS = 429;

  private final RateLimit limit;
  private final RateBudget budget;
  private final TokenPause pause;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** The turns of a connection of an account; {@link #close} has to follow. */
  Turns(AccountConfig account) {
    Token token = Token.of(account);
    limit = account.rateLimit();
    budget = RateBudget.of(token, limit);
    pause = new TokenPause(token);
  }

  /**
   * Waits for a turn.
   *
   * @param patience how long at most
   * @throws D1RateLimitException if that is not enough
   * @throws D1ConnectionException if an interrupt or {@link #close} ends the wait
   */
  void await(Duration patience) {
    boolean waits = limit.whenUsedUp() == RateLimit.WhenUsedUp.WAIT && !patience.isNegative();
    long endNanos = System.nanoTime() + (waits ? patience.toNanos() : 0);
    awaitPause(endNanos);
    if (!limit.isNone()) {
      long now = System.nanoTime();
      requireWait(budget.take(left(endNanos, now), now));
      awaitPause(endNanos);
    }
  }

  /** Others may have been refused while this one waited. */
  private void awaitPause(long endNanos) {
    long now = System.nanoTime();
    for (Duration wait = pause.left(now); !wait.isZero(); wait = pause.left(now)) {
      if (wait.compareTo(left(endNanos, now)) > 0) {
        throw new D1RateLimitException(wait);
      }
      requireWait(wait);
      now = System.nanoTime();
    }
  }

  private static Duration left(long endNanos, long nowNanos) {
    return Duration.ofNanos(Math.max(0, endNanos - nowNanos));
  }

  private void requireWait(Duration wait) {
    if (!wait.isZero() && !waits(wait)) {
      throw new D1ConnectionException(
          "Not sent: the wait for its turn was ended", false, HttpAnswer.NONE, null);
    }
  }

  /** Waits; false if that was ended by an interrupt, which the thread keeps, or by close. */
  boolean waits(Duration wait) {
    try {
      return !closed.await(wait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Makes all requests with the token wait, if that is what Cloudflare asks. */
  void refused(D1OverloadedException failure) {
    if (failure.httpStatus().orElse(0) == TOO_MANY_REQUESTS) {
      failure.retryAfter().ifPresent(wait -> pause.begin(wait, System.nanoTime()));
    }
  }

  /** Whether {@link #close} was called. */
  boolean isClosed() {
    return closed.getCount() == 0;
  }

  /** Ends all waits. Closing twice does nothing more. */
  synchronized void close() {
    if (!isClosed()) {
      closed.countDown();
      budget.release();
    }
  }
}
