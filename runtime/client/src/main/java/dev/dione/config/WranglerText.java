package dev.dione.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dione.error.D1ConfigException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parsed wrangler file.
 *
 * @param file where it is
 * @param root its object
 * @param lines the lines of values, from 1, as far as the format's parser tells them
 */
record WranglerText(Path file, JsonNode root, Map<JsonPointer, Integer> lines) {
  /** {@code wrangler.jsonc:4}, or the file alone where the line is not known. */
  String place(JsonPointer at) {
    Integer line = lines.get(at);
    return line == null ? file.toString() : file + ":" + line;
  }

  JsonNode at(JsonPointer pointer) {
    return root.at(pointer);
  }

  /**
   * A text, or null if it is not there.
   *
   * @throws D1ConfigException if it is something else
   */
  @Nullable String text(JsonPointer pointer) {
    JsonNode node = at(pointer);
    if (node.isMissingNode()) {
      return null;
    }
    if (!node.isTextual()) {
      throw wrong(pointer, "must be a text");
    }
    return node.textValue();
  }

  /** {@code wrangler.jsonc:4: d1_databases must be a list}. */
  D1ConfigException wrong(JsonPointer at, String what) {
    String name = at.toString().substring(1).replace('/', '.');
    return new D1ConfigException("%s: %s %s".formatted(place(at), name, what));
  }
}
