package dev.dione.dialect.sql;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Values as literals in SQL, for where nothing can be bound. Each is one operand, and SQLite reads
 * it as the very value that a parameter would have been: same type, same bytes, no affinity.
 */
public final class Literals {
  /** The literal of NULL. */
  public static final String NULL = "NULL";

  private static final double MAX_WHOLE = 0x1p53;
  private static final int MANTISSA_BITS = 52;
  private static final long MANTISSA_MASK = (1L << MANTISSA_BITS) - 1;

  private Literals() {}

  /**
   * A text: quoted, or {@link #textAsBytes} if it holds a NUL, which would end the SQL.
   *
   * @throws IllegalArgumentException if it holds half a surrogate pair, which UTF-8 cannot carry
   */
  public static String text(String text) {
    requireUnicode(text);
    return text.indexOf('\0') < 0 ? Names.literal(text) : textAsBytes(text);
  }

  /**
   * The same text as hex digits of its UTF-8, for ways that keep ASCII only, or change some texts.
   *
   * @throws IllegalArgumentException if it holds half a surrogate pair
   */
  public static String textAsBytes(String text) {
    requireUnicode(text);
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    return "+CAST(x'" + hex + "' AS TEXT)"; // the sign takes away the affinity that CAST gives
  }

  /**
   * A real, exactly: {@code 7.0}, or a whole number times a power of two. Decimals would not do:
   * the D1 engine that came with wrangler 4.60.0 read {@code 5.433130629377676E-183} as its
   * neighbour (2026-11-20).
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public static String real(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("SQL has no literal for " + value);
    }
    if (value == Math.rint(value) && Math.abs(value) < MAX_WHOLE) {
      return (long) value + ".0"; // SQLite stores no negative zero
    }
    long bits = Double.doubleToRawLongBits(value);
    long mantissa = bits & MANTISSA_MASK;
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - MANTISSA_BITS;
    if (Math.abs(value) >= Double.MIN_NORMAL) {
      mantissa |= MANTISSA_MASK + 1;
    }
    int zeros = Long.numberOfTrailingZeros(mantissa);
    String sign = value < 0 ? "-" : "";
    return "+(" + sign + (mantissa >> zeros) + "*pow(2," + (exponent + zeros) + "))";
  }

  private static void requireUnicode(String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException("The text holds half a surrogate pair: it is no Unicode");
    }
  }
}
