package dev.dione.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import dev.dione.transport.RowBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Reads D1's values into a row, by position. */
public final class ValueReader {
  // Longer ones are rare, and likely to be wanted as a String.
  private static final int MAX_COPIED_CHARS = 1_000;

  private ValueReader() {}

  /** Reads the values from a position on, to the array's end. */
  public static void readRow(JsonParser json, RowBuffer row, int first) throws IOException {
    int size = row.size();
    for (int position = first; position < size; position++) {
      String text = row.wantsString(position) ? json.nextTextValue() : null;
      if (text != null) {
        row.setText(position, text);
      } else {
        JsonToken token = row.wantsString(position) ? json.currentToken() : json.nextToken();
        readValue(json, token, row, position);
      }
    }
    requireEnd(json, row);
  }

  /** Goes to the array's end, which has to come next. */
  public static void requireEnd(JsonParser json, RowBuffer row) throws IOException {
    if (json.nextToken() != JsonToken.END_ARRAY) {
      throw wrongSize(row);
    }
  }

  /** Reads the value at the parser's place. */
  public static void readValue(JsonParser json, RowBuffer row, int position) throws IOException {
    readValue(json, json.currentToken(), row, position);
  }

  private static void readValue(JsonParser json, JsonToken token, RowBuffer row, int position)
      throws IOException {
    switch (token) {
      case VALUE_NULL -> {} // next() has set it
      case VALUE_STRING -> readText(json, row, position);
      case VALUE_NUMBER_INT -> readInteger(json, row, position);
      case VALUE_NUMBER_FLOAT -> row.setReal(position, json.getDoubleValue());
      case VALUE_TRUE -> row.setInteger(position, 1);
      case VALUE_FALSE -> row.setInteger(position, 0);
      case START_ARRAY -> row.setBlob(position, readBytes(json));
      case END_ARRAY -> throw wrongSize(row);
      default -> throw new UnexpectedAnswer("a value is " + token);
    }
  }

  private static void readText(JsonParser json, RowBuffer row, int position) throws IOException {
    int length = json.getTextLength();
    if (length <= MAX_COPIED_CHARS) {
      row.setText(position, json.getTextCharacters(), json.getTextOffset(), length);
    } else {
      row.setText(position, json.getText());
    }
  }

  /** D1 prints a large REAL without a point, too: 1e20 comes as 100000000000000000000. */
  private static void readInteger(JsonParser json, RowBuffer row, int position) throws IOException {
    if (json.getNumberType() == NumberType.BIG_INTEGER) {
      row.setReal(position, json.getDoubleValue());
    } else {
      row.setInteger(position, json.getLongValue());
    }
  }

  private static byte[] readBytes(JsonParser json) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      boolean isByte =
          json.currentToken() == JsonToken.VALUE_NUMBER_INT
              && json.getNumberType() == NumberType.INT
              && (json.getIntValue() & ~0xff) == 0;
      if (!isByte) {
        throw new UnexpectedAnswer("a BLOB holds something other than bytes");
      }
      bytes.write(json.getIntValue());
    }
    return bytes.toByteArray();
  }

  private static UnexpectedAnswer wrongSize(RowBuffer row) {
    return new UnexpectedAnswer(
        "row %d does not have as many values as columns (%d)".formatted(row.number(), row.size()));
  }
}
