package dev.dione.manage;

import dev.dione.error.D1ConnectionException;
import dev.dione.error.HttpAnswer;
import java.time.Duration;

/** When something must have ended. */
final class Deadline {
  private final long timeoutMillis;
  private final long endNanos;
  private final String what;

  private Deadline(long timeoutMillis, String what) {
    this.timeoutMillis = timeoutMillis;
    this.endNanos = System.nanoTime() + Duration.ofMillis(timeoutMillis).toNanos();
    this.what = what;
  }

  /**
   * A deadline from now on.
   *
   * @param what must have ended, for the message: {@code import of …}
   */
  static Deadline in(long timeoutMillis, String what) {
    return new Deadline(timeoutMillis, what);
  }

  static void check(long timeoutMillis) {
    if (timeoutMillis < 1 || timeoutMillis > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "A timeout must be 1 to %d milliseconds: %d".formatted(Integer.MAX_VALUE, timeoutMillis));
    }
  }

  /**
   * What is left, at least a millisecond.
   *
   * @throws D1ConnectionException if nothing is left
   */
  Duration left() {
    long nanos = endNanos - System.nanoTime();
    if (nanos <= 0) {
      throw new D1ConnectionException(
          "The %s did not end within %d ms; it may still go on at Cloudflare"
              .formatted(what, timeoutMillis),
          true,
          HttpAnswer.NONE,
          null);
    }
    return Duration.ofMillis(Math.max(1, nanos / 1_000_000));
  }

  /** What is left, or the limit of one call (0 is none) if that is less. */
  Duration leftFor(int callTimeoutMillis) {
    Duration left = left();
    boolean all = callTimeoutMillis == 0 || left.toMillis() < callTimeoutMillis;
    return all ? left : Duration.ofMillis(callTimeoutMillis);
  }

  /**
   * Waits, but not beyond the deadline.
   *
   * @throws D1ConnectionException if the thread is interrupted, which it stays
   */
  void pause(Duration wait) {
    long millis = Math.min(wait.toMillis(), left().toMillis());
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new D1ConnectionException(
          "The wait for the %s was interrupted; it may still go on at Cloudflare".formatted(what),
          true,
          HttpAnswer.NONE,
          e);
    }
  }
}
