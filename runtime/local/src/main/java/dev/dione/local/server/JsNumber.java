package dev.dione.local.server;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Prints numbers as JavaScript does (ECMA-262, Number::toString), because D1's JSON is written by
 * it: 42.0 is 42, 1e21 is 1e+21, and integers pass through a double.
 */
final class JsNumber {
  private static final long MAX_EXACT = 1L << 53;
  private static final int MAX_PLAIN_DIGITS = 21;
  private static final int MAX_LEADING_ZEROS = 6;

  private JsNumber() {}

  static String of(long value) {
    return Math.abs(value) <= MAX_EXACT && value != Long.MIN_VALUE
        ? Long.toString(value)
        : of((double) value);
  }

  /** The number; {@code null} for what JSON cannot say: NaN and infinities. */
  static String of(double value) {
    if (!Double.isFinite(value)) {
      return "null";
    }
    if (value == Math.rint(value) && Math.abs(value) <= MAX_EXACT) {
      return Long.toString((long) value); // -0.0 is 0
    }
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale(); // digits before the decimal point
    return (value < 0 ? "-" : "") + layOut(digits, point);
  }

  private static String layOut(String digits, int point) {
    int count = digits.length();
    if (point > MAX_PLAIN_DIGITS || point <= -MAX_LEADING_ZEROS) {
      String fraction = count == 1 ? "" : "." + digits.substring(1);
      return digits.charAt(0) + fraction + (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return point >= count
        ? digits + "0".repeat(point - count)
        : digits.substring(0, point) + "." + digits.substring(point);
  }

  /** The fewest digits that read back as the same double; JDK 17's toString may give one more. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal best = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    while (best.precision() > 1) {
      MathContext fewer = new MathContext(best.precision() - 1, RoundingMode.HALF_EVEN);
      BigDecimal candidate = exact.round(fewer);
      if (candidate.doubleValue() != value) {
        break;
      }
      best = candidate.stripTrailingZeros();
    }
    return best;
  }
}
