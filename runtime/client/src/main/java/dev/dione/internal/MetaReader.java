package dev.dione.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.dione.Meta;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Reads D1's {@code meta} object; every field of it may be missing. */
public final class MetaReader {
  /** The meta of a result without one. */
  public static final Meta EMPTY = meta(Map.of());

  private MetaReader() {}

  /** Reads the object at the parser's place; anything else is skipped, and {@link #EMPTY}. */
  public static Meta read(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return EMPTY;
    }
    Map<String, Double> numbers = new HashMap<>(); // D1's numbers are JavaScript's: doubles
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (value.isNumeric()) {
        numbers.put(field, json.getDoubleValue());
      } else if (value.isBoolean()) {
        numbers.put(field, value == JsonToken.VALUE_TRUE ? 1.0 : 0.0);
      } else {
        json.skipChildren();
      }
    }
    return meta(numbers);
  }

  private static Meta meta(Map<String, Double> numbers) {
    Double rowsRead = numbers.get("rows_read");
    // Dione's local server adds rows_written_exact: false, because the engine can only estimate.
    boolean exact =
        numbers.containsKey("rows_written") && number(numbers, "rows_written_exact", 1) == 1;
    return new Meta(
        number(numbers, "duration", 0),
        (long) number(numbers, "changes", 0),
        (long) number(numbers, "last_row_id", 0),
        number(numbers, "changed_db", 0) == 1,
        (long) number(numbers, "size_after", 0),
        rowsRead == null ? OptionalLong.empty() : OptionalLong.of(rowsRead.longValue()),
        (long) number(numbers, "rows_written", 0),
        exact);
  }

  private static double number(Map<String, Double> numbers, String field, double otherwise) {
    return numbers.getOrDefault(field, otherwise);
  }
}
