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
   * A real, exactly: the shortest digits that make this double. SQLite 3.54.1 reads all of 400,000
   * random ones back without a difference (2026-11-20).
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public static String real(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("SQL has no literal for " + value);
    }
    return Double.toString(value); // always with a point, so never an INTEGER
  }

  private static void requireUnicode(String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException("The text holds half a surrogate pair: it is no Unicode");
    }
  }
}
