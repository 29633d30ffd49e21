package dev.dione.manage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dione.error.D1PlatformException;
import dev.dione.error.HttpAnswer;
import org.jspecify.annotations.Nullable;

/** Reads fields of Cloudflare's answers. */
final class Fields {
  private Fields() {}

  /** The text, or null if it is missing or something else. */
  static @Nullable String text(JsonNode json, String field) {
    return json.path(field).isTextual() ? json.path(field).textValue() : null;
  }

  /**
   * The text.
   *
   * @throws D1PlatformException if it is missing or something else
   */
  static String required(JsonNode json, String field, HttpAnswer http) {
    String text = text(json, field);
    if (text == null || text.isEmpty()) {
      throw unexpected("it has no '" + field + "'", http);
    }
    return text;
  }

  /** The error for an answer that is not what Cloudflare documents. */
  static D1PlatformException unexpected(String problem, HttpAnswer http) {
    return new D1PlatformException(
        "Cloudflare's answer is not the documented one: " + problem, http, null);
  }
}
