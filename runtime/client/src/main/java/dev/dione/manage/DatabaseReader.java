package dev.dione.manage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dione.error.HttpAnswer;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads a database from Cloudflare's JSON; what it does not know it passes over. */
final class DatabaseReader {
  private DatabaseReader() {}

  static DatabaseInfo read(JsonNode json, HttpAnswer http) {
    return new DatabaseInfo(
        Fields.required(json, "uuid", http),
        Fields.required(json, "name", http),
        Fields.text(json, "version"),
        instant(Fields.text(json, "created_at")),
        Fields.text(json, "jurisdiction"),
        number(json, "num_tables"),
        number(json, "file_size"),
        Fields.text(json, "running_in_region"),
        Fields.text(json.path("read_replication"), "mode"));
  }

  private static @Nullable Long number(JsonNode json, String field) {
    return json.path(field).isNumber() ? json.path(field).longValue() : null;
  }

  private static @Nullable Instant instant(@Nullable String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      return null; // it is of no use for anything but showing it
    }
  }
}
