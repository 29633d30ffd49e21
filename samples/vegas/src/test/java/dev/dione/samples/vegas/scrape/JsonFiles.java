package dev.dione.samples.vegas.scrape;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Scrapes from JSON that a test writes down. */
final class JsonFiles {
  private JsonFiles() {}

  static EventFile file(String name, String json) {
    return new EventFile(
        name, () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  static Scrape read(String json) throws BadInputException {
    return ScrapeReader.read(List.of(file("x.json", json))).get(0);
  }

  /** An event of 2026-05-02 at XS with more fields. */
  static String event(String name, String moreFields) {
    return """
    {"name": "%s", "start_date": "2026-05-02", "venue": {"name": "XS"}, "event_id": "id-%s"%s}"""
        .formatted(name, name, moreFields.isEmpty() ? "" : ", " + moreFields);
  }
}
