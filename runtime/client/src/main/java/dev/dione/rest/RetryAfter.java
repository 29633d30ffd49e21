package dev.dione.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads the {@code retry-after} header: seconds, or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {
  private RetryAfter() {}

  static @Nullable Duration of(Headers headers) {
    String value = headers.get("retry-after");
    if (value == null) {
      return null;
    }
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    Date date = headers.getDate("retry-after");
    if (date == null) {
      return null;
    }
    Duration wait = Duration.between(Instant.now(), date.toInstant());
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
