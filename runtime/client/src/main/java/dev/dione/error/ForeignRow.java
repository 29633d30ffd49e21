package dev.dione.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dione.dialect.dml.ForeignSql;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The row that the guard of {@link ForeignSql} found, as its message tells it.
 *
 * @param entity the entity
 * @param property the property that references a row of another tenant, or null if the row itself
 *     is another tenant's
 * @param id the key as it was sent; of a composite one the parts, joined by commas
 */
record ForeignRow(String entity, @Nullable String property, String id) implements Serializable {
  // The text around it differs between versions of SQLite; a quote in it is doubled.
  private static final Pattern TOLD =
      Pattern.compile("'" + ForeignSql.MARK + "(.*)'", Pattern.DOTALL);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int KEY = 2;

  /** The row of a reason of D1, or null if the reason is another one. */
  static @Nullable ForeignRow of(String reason) {
    Matcher told = TOLD.matcher(reason);
    if (!told.find()) {
      return null;
    }
    try {
      JsonNode row = JSON.readTree(told.group(1).replace("''", "'"));
      if (!row.isArray() || row.size() <= KEY || !row.get(1).isTextual()) {
        return null; // somebody else's words
      }
      List<String> key = new ArrayList<>();
      for (int i = KEY; i < row.size(); i++) {
        key.add(row.get(i).asText());
      }
      String property = row.get(1).asText();
      return new ForeignRow(
          row.get(0).asText(), property.isEmpty() ? null : property, String.join(", ", key));
    } catch (JsonProcessingException e) {
      return null; // cut on its way: the reason is told as it came
    }
  }
}
