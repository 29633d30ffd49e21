package dev.dione.samples.vegas.scrape;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Reads the events of one file one after the other. What it cannot read becomes a problem. */
final class EventReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .addModule(new SimpleModule().addDeserializer(String.class, new StrippedText()))
          .build();

  private final EventFile file;
  private final Problems problems;

  EventReader(EventFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Hands over every readable event with its place in the file. */
  void read(BiConsumer<Place, ScrapedEvent> events) {
    try (InputStream in = file.content().open();
        JsonParser parser = JSON.createParser(in)) {
      readArray(parser, events);
    } catch (NoSuchFileException | FileNotFoundException e) {
      problems.add("there is no such file");
    } catch (JsonProcessingException e) {
      problems.add(notJson(e));
    } catch (IOException e) {
      problems.add("it cannot be read: " + e.getMessage());
    }
  }

  private void readArray(JsonParser parser, BiConsumer<Place, ScrapedEvent> events)
      throws IOException {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_ARRAY) {
      problems.add(
          first == null
              ? "it is empty, and should be a JSON array of events"
              : "it holds " + kind(first) + ", and should be a JSON array of events");
      return;
    }
    for (int number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
      int line = parser.currentTokenLocation().getLineNr();
      JsonToken token = parser.currentToken();
      JsonNode node = parser.readValueAsTree();
      Place place = Place.of(number, line, node);
      if (token == JsonToken.START_OBJECT) {
        convert(node, place, events);
      } else {
        problems.add(place, "it is " + kind(token) + ", and should be an object");
      }
    }
    if (parser.nextToken() != null) {
      int line = parser.currentTokenLocation().getLineNr();
      problems.add("line " + line + ": there is something after the end of the array");
    }
  }

  private void convert(JsonNode node, Place place, BiConsumer<Place, ScrapedEvent> events)
      throws JsonProcessingException {
    ScrapedEvent event;
    try {
      event = JSON.treeToValue(node, ScrapedEvent.class);
    } catch (JsonMappingException e) {
      problems.add(place, mismatch(node, e));
      return;
    }
    events.accept(place, event);
  }

  private static String notJson(JsonProcessingException e) {
    var at = e.getLocation();
    String where =
        at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    return "it is not JSON"
        + where
        + ": "
        + e.getOriginalMessage().replaceAll("\\[Source: .*?; line", "[line");
  }

  private static String mismatch(JsonNode event, JsonMappingException e) {
    String field =
        e.getPath().stream()
            .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
            .collect(Collectors.joining());
    JsonNode value = event.at(field.replaceAll("[.\\[]", "/").replace("]", ""));
    String wanted =
        e instanceof MismatchedInputException m && m.getTargetType() != null
            ? ", and should be " + kind(m.getTargetType())
            : "";
    return field.replaceFirst("^\\.", "") + " is " + value + wanted;
  }

  private static String kind(Class<?> type) {
    if (type == Integer.class) {
      return "a whole number";
    } else if (Number.class.isAssignableFrom(type)) {
      return "a number";
    } else if (type == Boolean.class) {
      return "true or false";
    } else if (type == String.class) {
      return "Unicode text";
    }
    return Collection.class.isAssignableFrom(type) ? "an array" : "an object";
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a text";
      case VALUE_NULL -> "null";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      default -> "a number";
    };
  }
}
