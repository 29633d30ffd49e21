package dev.dione.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dione.dialect.dml.StaleSql;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The row that the guard of {@link StaleSql} found, as its message tells it.
 *
 * @param entity the entity
 * @param id the key as it was sent; of a composite one the parts, joined by commas
 * @param expected the version that the entity brought
 * @param found the stored version, or null if there is no such row
 */
record StaleRow(String entity, String id, long expected, @Nullable Long found)
    implements Serializable {
  // The text around it differs between versions of SQLite; a quote in it is doubled.
  private static final Pattern TOLD =
      Pattern.compile("'" + StaleSql.MARK + "(.*)'", Pattern.DOTALL);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int KEY = 3;

  /** The row of a reason of D1, or null if the reason is another one. */
  static @Nullable StaleRow of(String reason) {
    Matcher told = TOLD.matcher(reason);
    if (!told.find()) {
      return null;
    }
    try {
      JsonNode row = JSON.readTree(told.group(1).replace("''", "'"));
      if (!row.isArray() || row.size() <= KEY) {
        return null; // somebody else's words
      }
      List<String> key = new ArrayList<>();
      for (int i = KEY; i < row.size(); i++) {
        key.add(row.get(i).asText());
      }
      Long found = row.get(1).isNull() ? null : row.get(1).asLong();
      return new StaleRow(row.get(0).asText(), String.join(", ", key), row.get(2).asLong(), found);
    } catch (JsonProcessingException e) {
      return null; // cut on its way: the reason is told as it came
    }
  }
}
