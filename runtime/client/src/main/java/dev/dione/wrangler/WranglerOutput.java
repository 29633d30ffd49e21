package dev.dione.wrangler;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dione.internal.UnexpectedAnswer;
import dev.dione.transport.ResultSink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@code wrangler d1 execute --json} prints: after whatever notices, on a line of its
 * own, {@code [} begins the results, or <code>{</code> an error.
 */
final class WranglerOutput {
  private static final int MAX_STRING_CHARS =
      100_000_000; // workerd's values end at 8,388,642 bytes
  private static final int LONGEST_START = 8;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(MAX_STRING_CHARS).build())
          .build();
  private static final ObjectMapper TREES = new ObjectMapper(JSON);

  private WranglerOutput() {}

  /**
   * Hands the results to the sink.
   *
   * @return how many there were; those that the script has no statement for are counted only
   * @throws UnexpectedAnswer if there are no results
   */
  static int results(Path file, Script script, int statements, ResultSink sink) throws IOException {
    try (Reader text = fromJson(file);
        JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_ARRAY) {
        throw new UnexpectedAnswer("it printed no results");
      }
      ObjectResultReader results = new ObjectResultReader(json, sink);
      int count = 0;
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (count < statements) {
          results.read(count, script.numbersColumns(count));
        } else {
          json.skipChildren();
        }
        count++;
      }
      return count;
    }
  }

  /** The error that wrangler printed, or null if it printed none as JSON. */
  static @Nullable WranglerFailure failure(Path file) throws IOException {
    try (Reader text = fromJson(file);
        JsonParser json = JSON.createParser(text)) {
      JsonNode root = json.nextToken() == null ? null : TREES.readTree(json);
      JsonNode error = root == null ? null : root.get("error");
      if (error == null || !error.isObject()) {
        return null;
      }
      List<String> notes = new ArrayList<>();
      error.path("notes").forEach(note -> notes.add(note.path("text").asText("")));
      return new WranglerFailure(error.path("text").asText(""), notes, error.path("code").asInt(0));
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** The output from its JSON on; at its end if there is none. */
  private static Reader fromJson(Path file) throws IOException {
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    String line;
    do {
      text.mark(LONGEST_START);
      line = text.readLine();
    } while (line != null && !line.equals("[") && !line.equals("{") && !line.equals("[]"));
    if (line != null) {
      text.reset();
    }
    return text;
  }
}
