package dev.dione.rest;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pause that Cloudflare asks of a token, for all its connections in this process: whoever sends
 * meanwhile would be refused, too, and prolong it. Safe for use by many threads.
 */
final class TokenPause {
  // Who exceeds the API's limit is blocked for 5 minutes
  // (https://developers.cloudflare.com/fundamentals/api/reference/limits/, read 2026-11-20).
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Map<Token, Long> END_NANOS = new ConcurrentHashMap<>();

  private final Token token;

  TokenPause(Token token) {
    this.token = token;
  }

  /** Begins a pause, of 5 minutes at most; a longer one that runs already goes on. */
  void begin(Duration pause, long nowNanos) {
    Duration asked = pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    long end = nowNanos + asked.toNanos();
    END_NANOS.merge(token, end, (one, other) -> one - other > 0 ? one : other);
  }

  /** How long it still takes; zero if there is none. */
  Duration left(long nowNanos) {
    Long end = END_NANOS.get(token);
    if (end == null) {
      return Duration.ZERO;
    }
    if (end - nowNanos > 0) {
      return Duration.ofNanos(end - nowNanos);
    }
    END_NANOS.remove(token, end);
    return Duration.ZERO;
  }
}
