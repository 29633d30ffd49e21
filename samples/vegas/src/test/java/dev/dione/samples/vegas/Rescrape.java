package dev.dione.samples.vegas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Makes a later scrape of a file: new external ids, and nothing but what an event needs. */
final class Rescrape {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> NEEDED =
      Set.of("event_id", "name", "start_date", "timezone", "venue", "performers");

  private Rescrape() {}

  static Path of(InputStream events, Path target) throws IOException {
    ArrayNode scrape = (ArrayNode) JSON.readTree(events);
    for (JsonNode event : scrape) {
      ObjectNode fields = (ObjectNode) event;
      for (String name : fields.propertyStream().map(Map.Entry::getKey).toList()) {
        if (!NEEDED.contains(name)) {
          fields.putNull(name);
        }
      }
      fields.put("event_id", "again-" + fields.get("event_id").asText());
      fields.put("created_at", "2027-01-01T00:00:00Z");
      ((ObjectNode) fields.get("venue")).putNull("address").remove("coordinates");
    }
    JSON.writeValue(target.toFile(), scrape);
    return target;
  }
}
