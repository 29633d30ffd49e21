package dev.dione.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Too much at once (HTTP 429): the API's limit of 1,200 requests in 5 minutes
 * (https://developers.cloudflare.com/fundamentals/api/reference/limits/, read 2026-11-20), or an
 * overloaded database. The request was not run.
 */
public final class D1OverloadedException extends D1Exception {
  private static final long serialVersionUID = 1;
  private final @Nullable Duration retryAfter;

  /** An error with the message, the answer, and what its {@code retry-after} says, or null. */
  public D1OverloadedException(String message, HttpAnswer answer, @Nullable Duration retryAfter) {
    super(message, answer, null);
    this.retryAfter = retryAfter;
  }

  /** How long Cloudflare asks to wait; empty if it does not say. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
