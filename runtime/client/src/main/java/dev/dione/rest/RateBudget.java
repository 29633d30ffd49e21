package dev.dione.rest;

import dev.dione.error.D1RateLimitException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/**
 * The requests that a token has left, one budget for all its connections in this process. Requests
 * get their turns in the order in which they ask. Safe for use by many threads.
 */
final class RateBudget {
  private static final Map<Owner, RateBudget> SHARED = new HashMap<>();

  private final int requests;
  private final Duration window;
  private final Queue<Long> turns = new ArrayDeque<>();
  private int users;

  RateBudget(RateLimit limit) {
    requests = limit.requests();
    window = limit.window();
  }

  /** Whose budget it is. */
  private record Owner(Token token, int requests, Duration window) {}

  /** The budget of an account's token; {@link #release} has to follow. */
  static RateBudget of(Token token, RateLimit limit) {
    Owner owner = new Owner(token, limit.requests(), limit.window());
    synchronized (SHARED) {
      long now = System.nanoTime();
      SHARED.values().removeIf(budget -> budget.users == 0 && budget.isIdle(now));
      RateBudget budget = SHARED.computeIfAbsent(owner, o -> new RateBudget(limit));
      budget.users++;
      return budget;
    }
  }

  /** One connection needs it no more; its turns stay taken for the others, and for later ones. */
  void release() {
    synchronized (SHARED) {
      users--;
    }
  }

  /**
   * How long the next request has to wait for its turn, which is taken by asking.
   *
   * @param patience how long it would wait
   * @throws D1RateLimitException if that is not enough; no turn is taken then
   */
  synchronized Duration take(Duration patience, long nowNanos) {
    Long oldest = turns.size() < requests ? null : turns.element();
    long turn = oldest == null ? nowNanos : Math.max(nowNanos, oldest + window.toNanos());
    Duration wait = Duration.ofNanos(turn - nowNanos);
    if (wait.compareTo(patience) > 0) {
      throw new D1RateLimitException(requests, window, wait);
    }
    if (oldest != null) {
      turns.remove();
    }
    turns.add(turn);
    return wait;
  }

  /** Whether all its turns are over, so that a new budget would be the same. */
  private synchronized boolean isIdle(long nowNanos) {
    long end = nowNanos - window.toNanos();
    return turns.stream().allMatch(turn -> turn - end < 0);
  }
}
