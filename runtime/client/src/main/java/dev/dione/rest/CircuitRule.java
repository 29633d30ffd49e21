package dev.dione.rest;

import java.time.Duration;

/**
 * When a connection stops to ask an API that is down: after so many failures in a row (no answer,
 * or 5xx) requests fail without being sent, until a pause is over. Then one request tries, while
 * the others still fail; its success opens the way for all, its failure begins another pause.
 * Immutable.
 *
 * @param failures how many in a row, 1 or more
 * @param pause how long nothing is sent, more than zero
 */
public record CircuitRule(int failures, Duration pause) {
  /** Checks the values. */
  public CircuitRule {
    if (failures < 1 || pause.isNegative() || pause.isZero()) {
      throw new IllegalArgumentException(
          "A circuit rule has 1 failure or more, and a pause of more than zero: %d, %s"
              .formatted(failures, pause));
    }
  }

  /** The default: ten failures in a row, and a pause of 5 seconds. */
  public static CircuitRule defaults() {
    return new CircuitRule(10, Duration.ofSeconds(5));
  }

  /** Every request is sent, whatever came before. */
  public static CircuitRule never() {
    return new CircuitRule(Integer.MAX_VALUE, Duration.ofSeconds(1));
  }
}
