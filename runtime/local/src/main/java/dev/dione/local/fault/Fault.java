package dev.dione.local.fault;

import org.jspecify.annotations.Nullable;

/**
 * What a server does wrong with one request. Immutable; equal faults are the same to {@link
 * Faults#injected}.
 */
public sealed interface Fault {

  /** Whether the request is executed: whether its writes are stored, although the answer is bad. */
  boolean executes();

  /**
   * The connection ends without an answer.
   *
   * @param executes whether it ends after the request was executed, or before
   */
  record Dropped(boolean executes) implements Fault {}

  /**
   * An answer in place of the true one.
   *
   * @param status the HTTP status, from 400 to 599
   * @param contentType of the body
   * @param body what is sent
   * @param retryAfterSeconds the header {@code retry-after}, 0 or more, or null for none
   * @param executes whether the request is executed before
   */
  record Answered(
      int status,
      String contentType,
      String body,
      @Nullable Integer retryAfterSeconds,
      boolean executes)
      implements Fault {
    /** Checks the values. */
    public Answered {
      if (status < 400 || status > 599) {
        throw new IllegalArgumentException("The status must be from 400 to 599: " + status);
      }
      if (retryAfterSeconds != null && retryAfterSeconds < 0) {
        throw new IllegalArgumentException("retry-after must be 0 or more: " + retryAfterSeconds);
      }
    }
  }

  /** The request is executed; its answer ends in the middle, and the connection with it. */
  record Truncated() implements Fault {
    @Override
    public boolean executes() {
      return true;
    }
  }

  /** The request is executed; its answer has the right length, and its second half is no JSON. */
  record Malformed() implements Fault {
    @Override
    public boolean executes() {
      return true;
    }
  }

  /**
   * The request is executed, and answered in full, but slowly.
   *
   * @param bytes how many at a time, 1 or more
   * @param pauseMillis the pause after each, in milliseconds, 0 or more
   */
  record Trickled(int bytes, int pauseMillis) implements Fault {
    /** Checks the values. */
    public Trickled {
      if (bytes < 1 || pauseMillis < 0) {
        throw new IllegalArgumentException(
            "An answer comes by 1 byte or more, with pauses of 0 ms or more: %d bytes, %d ms"
                .formatted(bytes, pauseMillis));
      }
    }

    @Override
    public boolean executes() {
      return true;
    }
  }

  /** The connection ends before the request is executed. */
  static Fault droppedBefore() {
    return new Dropped(false);
  }

  /** The request is executed, and the connection ends without an answer. */
  static Fault droppedAfter() {
    return new Dropped(true);
  }

  /**
   * Status 429 as of Cloudflare's API limit of 1,200 requests in 5 minutes, without a {@code
   * retry-after}. The status is documented
   * (https://developers.cloudflare.com/fundamentals/api/reference/limits, 2026-11-24); code and
   * text of the body are not, and are an example here.
   */
  static Fault rateLimited() {
    return limited(null);
  }

  /** The same with a {@code retry-after}, in seconds. */
  static Fault rateLimited(int retryAfterSeconds) {
    return limited(retryAfterSeconds);
  }

  private static Fault limited(@Nullable Integer retryAfterSeconds) {
    String text = "Please wait and consider throttling your request speed";
    return new Answered(429, "application/json", json(971, text), retryAfterSeconds, false);
  }

  /**
   * Status 429 as of a database with too much to do
   * (https://developers.cloudflare.com/d1/observability/debug-d1, 2026-11-24).
   */
  static Fault overloaded() {
    String text = "D1 DB is overloaded. Requests queued for too long.";
    return new Answered(429, "application/json", json(7500, text), null, false);
  }

  /**
   * Status 500 with D1's own error body, code 7500.
   *
   * @param executes whether the request is executed before: D1's answer does not tell
   */
  static Fault internalError(boolean executes) {
    return new Answered(500, "application/json", json(7500, "internal error"), null, executes);
  }

  /**
   * A gateway's page in HTML.
   *
   * @param status from 400 to 599, such as 502 or 504
   * @param executes whether the request is executed before
   */
  static Fault page(int status, boolean executes) {
    String body =
        "<!DOCTYPE html>\n<html><head><title>Error %1$d</title></head><body><h1>Error %1$d</h1></body></html>\n"
            .formatted(status);
    return new Answered(status, "text/html; charset=UTF-8", body, null, executes);
  }

  /** An answer that ends in the middle. */
  static Fault truncated() {
    return new Truncated();
  }

  /** An answer that turns into something else than JSON. */
  static Fault malformed() {
    return new Malformed();
  }

  /** A slow answer: so many bytes at a time, each with a pause in milliseconds after it. */
  static Fault trickled(int bytes, int pauseMillis) {
    return new Trickled(bytes, pauseMillis);
  }

  private static String json(int code, String message) {
    return "{\"result\":[],\"errors\":[{\"code\":%d,\"message\":\"%s\"}],\"messages\":[],\"success\":false}"
        .formatted(code, message);
  }
}
