package dev.dione.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes wire values as a JSON array: integers with all their digits, reals with a point.
 *
 * <p>Texts stand in double quotes, or in the single quotes of JSON5, which SQLite reads alike
 * (https://www.sqlite.org/json1.html#json5_extensions, read 2026-11-30): as a text in the body of a
 * request they need no backslash, which makes it a tenth shorter.
 */
public final class RowJson {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();
  private static final boolean[] PLAIN = plain(); // one look at a char instead of five

  private final StringBuilder text = new StringBuilder();
  private final char quote;
  private boolean first = true;
  private int bytesBeyondChars;

  /** An empty text, with double quotes. */
  public RowJson() {
    this('"');
  }

  private RowJson(char quote) {
    this.quote = quote;
  }

  /** An empty text with single quotes, for SQLite alone. */
  public static RowJson forSqlite() {
    return new RowJson('\'');
  }

  /** One array of these values, with double quotes. */
  public static String of(@Nullable Object[] values) {
    return new RowJson().next(values);
  }

  /** The array of these values; another one can follow. */
  public String next(@Nullable Object[] values) {
    text.setLength(0);
    bytesBeyondChars = 0;
    begin();
    for (Object value : values) {
      value(value);
    }
    return end();
  }

  /** Opens the array. */
  public void begin() {
    text.append('[');
    first = true;
  }

  /** Adds a wire value. */
  public void value(@Nullable Object value) {
    if (!first) {
      text.append(',');
    }
    first = false;
    if (value == null) {
      text.append("null");
    } else if (value instanceof Long integer) {
      text.append(integer.longValue());
    } else if (value instanceof Double real) {
      text.append(real.doubleValue());
    } else {
      text.append(quote);
      string((String) value);
      text.append(quote);
    }
  }

  /** Closes the array and gives the text. */
  public String end() {
    return text.append(']').toString();
  }

  /**
   * How many bytes of UTF-8 the text takes at most, as it is and as SQLite writes it, with double
   * quotes again, where it hands on a row. Its surrogates stand in pairs.
   */
  public int bytes() {
    return text.length() + bytesBeyondChars;
  }

  private void string(String value) {
    int begin = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < PLAIN.length && PLAIN[c]) {
        continue;
      }
      if (c >= 0x80) {
        bytesBeyondChars += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      } else if (c < ' ' || c == quote || c == '\\') {
        text.append(value, begin, i);
        escape(c);
        begin = i + 1;
      } else if (c == '"') {
        bytesBeyondChars++; // SQLite's backslash
      }
    }
    if (begin == 0) {
      text.append(value); // at once, as most texts are
    } else {
      text.append(value, begin, value.length());
    }
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    Arrays.fill(plain, ' ', plain.length, true);
    for (char c : "'\"\\".toCharArray()) {
      plain[c] = false;
    }
    return plain;
  }

  private void escape(char c) {
    text.append('\\');
    switch (c) {
      case '\n' -> text.append('n');
      case '\r' -> text.append('r');
      case '\t' -> text.append('t');
      case '\b' -> text.append('b');
      case '\f' -> text.append('f');
      default -> {
        if (c < ' ') {
          text.append("u00").append(HEX[c >> 4]).append(HEX[c & 15]);
        } else {
          text.append(c);
        }
      }
    }
  }
}
