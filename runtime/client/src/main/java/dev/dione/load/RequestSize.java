package dev.dione.load;

import java.time.Duration;

/**
 * How many bytes of rows the next request takes: more while requests are faster than they should
 * be, fewer when one is slower or too large. Safe for use by many threads.
 */
final class RequestSize {
  static final long LEAST = 1_000;

  /** Cloudflare takes bodies of 100 MB; quotes in JSON text take two bytes. */
  static final long MOST = 45_000_000;

  private static final long FIRST = 8_000_000;

  /** Rows, their JSON and their request are in memory at the same time, for each request. */
  private static final long SHARE_OF_HEAP = 24;

  private final long targetNanos;
  private final long most;
  private long bytes;

  RequestSize(LoadOptions options) {
    this(options, Runtime.getRuntime().maxMemory());
  }

  RequestSize(LoadOptions options, long heapBytes) {
    targetNanos = options.target().toNanos();
    long share = heapBytes / SHARE_OF_HEAP / (options.parallel() + 1);
    most = Math.max(LEAST, Math.min(options.maxRequestBytes(), share));
    bytes = Math.min(FIRST, most);
  }

  synchronized long bytes() {
    return bytes;
  }

  /** Takes note of a request that was done. */
  synchronized void took(long sentBytes, Duration time) {
    double factor = targetNanos / (double) Math.max(1, time.toNanos());
    if (factor < 1) {
      bytes = clamped(Math.min(bytes, (long) (sentBytes * factor)));
    } else if (sentBytes >= bytes / 2) { // a small one says little of a large one
      bytes = clamped(Math.max(bytes, (long) (sentBytes * Math.min(2, factor))));
    }
  }

  /** Takes note of a request that asked too much. */
  synchronized void wasTooMuch(long sentBytes) {
    bytes = clamped(Math.min(bytes, sentBytes / 2));
  }

  private long clamped(long wanted) {
    return Math.max(LEAST, Math.min(most, wanted));
  }
}
