package dev.dione.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import dev.dione.transport.RowBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Reads D1's values into a row, by position. */
public final class ValueReader {
  private ValueReader() {}

  /** Reads from the array's start to its end. */
  public static void readRow(JsonParser json, RowBuffer row) throws IOException {
    int position = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (position >= row.size()) {
        throw wrongSize(row);
      }
      readValue(json, row, position++);
    }
    if (position < row.size()) {
      throw wrongSize(row);
    }
  }

  /** Reads the value at the parser's place. */
  public static void readValue(JsonParser json, RowBuffer row, int position) throws IOException {
    switch (json.currentToken()) {
      case VALUE_NULL -> {} // next() has set it
      case VALUE_STRING -> row.setText(position, json.getText());
      case VALUE_NUMBER_INT -> readInteger(json, row, position);
      case VALUE_NUMBER_FLOAT -> row.setReal(position, json.getDoubleValue());
      case VALUE_TRUE -> row.setInteger(position, 1);
      case VALUE_FALSE -> row.setInteger(position, 0);
      case START_ARRAY -> row.setBlob(position, readBytes(json));
      default -> throw new UnexpectedAnswer("a value is " + json.currentToken());
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
