package dev.dione.samples.vegas.scrape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an event stands in its file, for messages.
 *
 * @param text such as {@code event 3 (line 71, "Yerma", tenerife_001)}
 */
record Place(String text) {
  private static final int SHOWN_CHARS = 60;

  /**
   * The place of an event.
   *
   * @param number its place in the array, from 1
   * @param line where it begins, from 1
   * @param event what stands there
   */
  static Place of(int number, int line, JsonNode event) {
    List<String> details = new ArrayList<>(List.of("line " + line));
    String name = event.path("name").asText("").strip();
    if (!name.isEmpty()) {
      details.add('"' + shortened(name) + '"');
    }
    String id = event.path("event_id").asText("").strip();
    if (!id.isEmpty()) {
      details.add(shortened(id));
    }
    return new Place("event " + number + " (" + String.join(", ", details) + ")");
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= SHOWN_CHARS ? line : line.substring(0, SHOWN_CHARS) + "…";
  }
}
