package dev.dione.local.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a request's body: {@code {"sql":…,"params":[…]}} or {@code {"batch":[{…},…]}}. Refusals are
 * worded as seen at the test server in front of workerd, 2026-11-20.
 */
final class BodyReader {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private BodyReader() {}

  static Batch read(InputStream body, long maxBytes) throws IOException, Refused {
    JsonNode root = object(body, maxBytes);
    BatchBuilder batch = new BatchBuilder();
    JsonNode list = root.get("batch");
    if (list == null) {
      batch.add(root, "");
      return batch.build();
    }
    if (!list.isArray()) {
      throw Refused.property("batch", expected("array", list));
    }
    for (int i = 0; i < list.size(); i++) {
      String path = "batch." + i;
      if (!list.get(i).isObject()) {
        throw Refused.property(path, expected("object", list.get(i)));
      }
      batch.add(list.get(i), path + ".");
    }
    return batch.build();
  }

  /** Any body that is a JSON object. */
  static JsonNode object(InputStream body, long maxBytes) throws IOException, Refused {
    JsonNode root = parse(new LimitedInput(body, maxBytes));
    if (!root.isObject()) {
      throw Refused.property("body", expected("object", root));
    }
    return root;
  }

  /** The part of a multipart form that holds a JSON object; its first line borders the parts. */
  static JsonNode part(InputStream body, String name, long maxBytes) throws IOException, Refused {
    String form = text(new LimitedInput(body, maxBytes));
    String border = form.lines().findFirst().orElse("");
    for (String part : form.split(Pattern.quote(border))) {
      int head = part.indexOf("\r\n\r\n");
      if (head > 0 && part.substring(0, head).contains("name=\"" + name + "\"")) {
        byte[] json = part.substring(head).getBytes(StandardCharsets.UTF_8);
        return object(new ByteArrayInputStream(json), maxBytes);
      }
    }
    throw Refused.malformed(400, "the form has no part " + name);
  }

  private static String text(LimitedInput body) throws IOException, Refused {
    try {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    } catch (LimitedInput.Exceeded e) {
      throw Refused.malformed(413, e.getMessage());
    }
  }

  /** Zod's wording. */
  static String expected(String type, JsonNode given) {
    String kind = given.getNodeType().name().toLowerCase(Locale.ROOT);
    return "Expected " + type + ", received " + kind;
  }

  private static JsonNode parse(LimitedInput body) throws IOException, Refused {
    try {
      JsonNode root = JSON.readTree(body);
      if (root.isMissingNode()) {
        throw Refused.malformed(400, "the body is empty");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw Refused.malformed(400, e.getOriginalMessage());
    } catch (LimitedInput.Exceeded e) {
      throw Refused.malformed(413, e.getMessage());
    }
  }
}
