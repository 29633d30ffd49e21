package dev.dione.internal;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.jspecify.annotations.Nullable;

/** Writes wire values as a JSON array: integers with all their digits, reals with a point. */
public final class RowJson {
  private final StringBuilder text = new StringBuilder();
  private boolean first = true;

  /** An empty text. */
  public RowJson() {}

  /** One array of these values. */
  public static String of(@Nullable Object[] values) {
    RowJson row = new RowJson();
    row.begin();
    for (Object value : values) {
      row.value(value);
    }
    return row.end();
  }

  /** The array of these values; another one can follow. */
  public String next(@Nullable Object[] values) {
    begin();
    for (Object value : values) {
      value(value);
    }
    String array = end();
    text.setLength(0);
    first = true;
    return array;
  }

  /** Opens the array. */
  public void begin() {
    text.append('[');
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
      text.append('"');
      JsonStringEncoder.getInstance().quoteAsString((String) value, text);
      text.append('"');
    }
  }

  /** Closes the array and gives the text. */
  public String end() {
    return text.append(']').toString();
  }
}
