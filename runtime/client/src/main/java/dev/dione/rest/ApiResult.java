package dev.dione.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dione.Meta;
import dev.dione.error.HttpAnswer;
import dev.dione.internal.MetaReader;
import java.io.IOException;

/**
 * A good answer of Cloudflare's API.
 *
 * @param result its {@code result}; a missing node if there is none
 * @param info its {@code result_info}, about pages; a missing node if there is none
 * @param http the answer's status and {@code cf-ray}, for errors that only the result tells
 */
public record ApiResult(JsonNode result, JsonNode info, HttpAnswer http) {
  /** D1's {@code meta} object, which may be missing, as may each of its fields. */
  public static Meta meta(JsonNode json) {
    try (JsonParser parser = json.traverse()) {
      parser.nextToken();
      return json.isObject() ? MetaReader.read(parser) : MetaReader.EMPTY;
    } catch (IOException e) {
      throw new AssertionError(e); // it is in memory
    }
  }
}
