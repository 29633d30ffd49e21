package dev.dione.internal;

import dev.dione.Row;
import dev.dione.dialect.page.KeyForm;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The value of an order column in one row.
 *
 * @param form what it is
 * @param value its wire form: {@code Long}, {@code Double}, text, hex; or null for NULL
 */
public record PageKey(KeyForm form, @Nullable Object value) {
  /** A NULL. */
  public static final PageKey NULL = new PageKey(KeyForm.NULL, null);

  /** A text. */
  public static PageKey text(Row row, int position) {
    return row.isNull(position) ? NULL : new PageKey(KeyForm.TEXT, row.text(position));
  }

  /** A whole number. */
  public static PageKey integer(Row row, int position) {
    return row.isNull(position) ? NULL : new PageKey(KeyForm.INTEGER, row.integer(position));
  }

  /** Any value, marked in SQL with its type where JSON would lose it. */
  public static PageKey marked(Row row, int position) {
    Object value = row.value(position);
    if (value == null) {
      return NULL;
    }
    return value instanceof String text
        ? ofText(text)
        : new PageKey(KeyForm.REAL, row.real(position));
  }

  /** What {@link #text()} made. */
  static PageKey ofText(String text) {
    String value = text.substring(Math.min(1, text.length()));
    return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case 'i' -> new PageKey(KeyForm.INTEGER, Long.valueOf(value));
      case 'r' -> new PageKey(KeyForm.REAL, finite(value));
      case 't' -> new PageKey(KeyForm.TEXT, value);
      case 'b' ->
          new PageKey(KeyForm.BLOB, HexFormat.of().formatHex(HexFormat.of().parseHex(value)));
      default -> throw new IllegalArgumentException("A key without its type: " + text);
    };
  }

  private static Double finite(String text) {
    double value = Double.parseDouble(text);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("No number that D1 takes: " + text);
    }
    return value;
  }

  /** The value behind a letter for its type, or null. */
  @Nullable String text() {
    return switch (form) {
      case NULL -> null;
      case INTEGER -> "i" + value;
      case REAL -> "r" + value;
      case TEXT -> "t" + value;
      case BLOB -> "b" + value;
    };
  }
}
