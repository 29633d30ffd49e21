package dev.dione.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes wire values as a JSON array: integers with all their digits, reals with a point. */
public final class RowJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;

  /** An empty text. */
  public RowJson() {
    try {
      json = FACTORY.createGenerator(text).setRootValueSeparator(new SerializedString(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter does not fail
    }
  }

  /** One array of these values. */
  public static String of(@Nullable Object[] values) {
    RowJson row = new RowJson();
    row.begin();
    for (Object value : values) {
      row.value(value);
    }
    return row.end();
  }

  /** Opens the array. */
  public void begin() {
    try {
      json.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a wire value. */
  public void value(@Nullable Object value) {
    try {
      if (value == null) {
        json.writeNull();
      } else if (value instanceof Long integer) {
        json.writeNumber(integer);
      } else if (value instanceof Double real) {
        json.writeNumber(real);
      } else {
        json.writeString((String) value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the array and gives the text. */
  public String end() {
    try {
      json.writeEndArray();
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
