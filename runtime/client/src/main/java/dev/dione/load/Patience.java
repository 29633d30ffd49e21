package dev.dione.load;

import dev.dione.error.D1Exception;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1RateLimitException;
import java.time.Duration;

/** Waits when there are too many requests: a load has time. */
final class Patience {
  private static final Duration UNTOLD = Duration.ofSeconds(1);

  private Patience() {}

  /**
   * Waits as long as a request that was not run has to.
   *
   * @return false if the wait was interrupted, which the thread keeps
   */
  static boolean waits(D1Exception failure) {
    Duration wait = UNTOLD;
    if (failure instanceof D1RateLimitException limit) {
      wait = limit.nextTurn();
    } else if (failure instanceof D1OverloadedException overloaded) {
      wait = overloaded.retryAfter().orElse(UNTOLD);
    }
    try {
      Thread.sleep(wait.toMillis() + 1);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
