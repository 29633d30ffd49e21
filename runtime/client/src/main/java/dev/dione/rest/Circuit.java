package dev.dione.rest;

import dev.dione.error.D1ConnectionException;
import dev.dione.error.HttpAnswer;

/** Keeps requests from an API that is down, by a rule. Safe for use by many threads. */
final class Circuit {
  private final CircuitRule rule;
  private final String where;
  private int failures;
  private long closedUntilNanos;
  private boolean probing;

  Circuit(CircuitRule rule, String where) {
    this.rule = rule;
    this.where = where;
  }

  /**
   * Lets a request through; {@link #left} has to follow.
   *
   * @throws D1ConnectionException if nothing is sent now
   */
  synchronized void enter(long nowNanos) {
    if (failures < rule.failures()) {
      return;
    }
    long waitNanos = closedUntilNanos - nowNanos;
    if (probing || waitNanos > 0) {
      throw new D1ConnectionException(
          "Not sent: the last %d requests to %s failed, and it is asked again %s"
              .formatted(
                  failures,
                  where,
                  probing ? "right now" : "in " + (waitNanos / 1_000_000 + 1) + " ms"),
          false,
          HttpAnswer.NONE,
          null);
    }
    probing = true;
  }

  /** Takes note of what came of a request. */
  synchronized void left(boolean answered, long nowNanos) {
    probing = false;
    if (answered) {
      failures = 0;
    } else {
      failures++;
      closedUntilNanos = nowNanos + rule.pause().toNanos();
    }
  }
}
