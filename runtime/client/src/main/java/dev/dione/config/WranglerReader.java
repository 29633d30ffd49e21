package dev.dione.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.dione.error.D1ConfigException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Parses wrangler files: JSON with comments and trailing commas, as wrangler takes it, and TOML.
 */
final class WranglerReader {
  private static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder()
              .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
              .build());
  private static final TomlMapper TOML = new TomlMapper();

  private WranglerReader() {}

  /**
   * Reads a file.
   *
   * @throws D1ConfigException if it cannot be read, or is not in its format; with line and column
   */
  static WranglerText read(Path file) {
    String name = file.getFileName().toString();
    boolean toml = name.endsWith(".toml");
    if (!toml && !name.endsWith(".json") && !name.endsWith(".jsonc")) {
      throw new D1ConfigException(
          "Cannot read %s: a wrangler file ends in .json, .jsonc or .toml".formatted(file));
    }
    String text = text(file);
    try {
      WranglerText read =
          toml
              ? new WranglerText(file, TOML.readTree(text), Map.of())
              : new WranglerText(file, JSON.readTree(text), lines(file, text));
      if (!read.root().isObject()) {
        throw new D1ConfigException(file + ": a wrangler file must hold one object, {…}");
      }
      return read;
    } catch (JsonProcessingException e) {
      throw syntaxError(file, e.getLocation(), e.getOriginalMessage());
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  /** The line of each value; the last one where a key is there twice, as it counts for wrangler. */
  private static Map<JsonPointer, Integer> lines(Path file, String text) throws IOException {
    Map<JsonPointer, Integer> lines = new HashMap<>();
    try (JsonParser parser = JSON.createParser(text)) {
      boolean ended = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (ended) {
          throw syntaxError(file, parser.currentTokenLocation(), "There is more after the end");
        }
        if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
          lines.put(
              parser.getParsingContext().pathAsPointer(),
              parser.currentTokenLocation().getLineNr());
        }
        ended = parser.getParsingContext().inRoot();
      }
    }
    return lines;
  }

  private static String text(Path file) {
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new D1ConfigException("Cannot read %s: it is not text in UTF-8".formatted(file));
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  private static D1ConfigException unreadable(Path file) {
    return new D1ConfigException(
        Files.exists(file)
            ? "Cannot read %s: it must be a file that this user may read".formatted(file)
            : "There is no wrangler file %s".formatted(file));
  }

  // Jackson's text may hold a word of the file, and that word may be a secret.
  private static D1ConfigException syntaxError(Path file, JsonLocation at, String reason) {
    String shown =
        reason
            .replaceAll("(?s)Unrecognized token '.*?':", "Unrecognized word:")
            .replaceAll("\\[Source: [^;]*; (line: \\d+, column: \\d+)]", "$1");
    return new D1ConfigException(
        "%s:%d:%d: %s".formatted(file, at.getLineNr(), at.getColumnNr(), shown));
  }
}
