package dev.dione.dialect.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of {@code schema.json}. What is missing, or of another kind than asked
 * for, is an {@link IllegalArgumentException} that names its place, such as {@code
 * schema.tables[2].columns[0].type}. A JSON null counts as missing.
 */
final class JsonFields {
  private final String path;
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  private JsonFields(String path, JsonParser parser) throws IOException {
    this.path = path;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      values.put(name, value(path + "." + name, parser));
    }
  }

  /** The one object that a document is. */
  static JsonFields ofDocument(String path, JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw problem(path, "is no object");
    }
    JsonFields fields = new JsonFields(path, parser);
    if (parser.nextToken() != null) {
      throw problem(path, "is followed by something else");
    }
    return fields;
  }

  private static @Nullable Object value(String path, JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> new JsonFields(path, parser);
      case START_ARRAY -> array(path, parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      default -> null;
    };
  }

  private static List<@Nullable Object> array(String path, JsonParser parser) throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(path + "[" + items.size() + "]", parser));
    }
    return items;
  }

  String text(String name) {
    return of(String.class, "text", path + "." + name, values.get(name));
  }

  @Nullable String optionalText(String name) {
    return values.get(name) == null ? null : text(name);
  }

  boolean flag(String name) {
    return of(Boolean.class, "true or false", path + "." + name, values.get(name));
  }

  int integer(String name) {
    return of(Integer.class, "int", path + "." + name, values.get(name));
  }

  /** The constant of that name, in which a space stands for an underscore. */
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    String text = text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().replace('_', ' ').equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                problem(
                    path + "." + name,
                    "is '%s', none of %s"
                        .formatted(text, Arrays.toString(type.getEnumConstants()))));
  }

  @Nullable JsonFields optionalObject(String name) {
    Object value = values.get(name);
    return value == null ? null : of(JsonFields.class, "object", path + "." + name, value);
  }

  List<String> texts(String name) {
    return items(name, String.class, "text");
  }

  List<Integer> integers(String name) {
    return items(name, Integer.class, "int");
  }

  List<JsonFields> objects(String name) {
    return items(name, JsonFields.class, "object");
  }

  List<JsonFields> optionalObjects(String name) {
    return values.get(name) == null ? List.of() : objects(name);
  }

  private <T> List<T> items(String name, Class<T> type, String kind) {
    List<?> array = of(List.class, "array", path + "." + name, values.get(name));
    List<T> items = new ArrayList<>();
    for (Object item : array) {
      items.add(of(type, kind, "%s.%s[%d]".formatted(path, name, items.size()), item));
    }
    return items;
  }

  private static <T> T of(Class<T> type, String kind, String path, @Nullable Object value) {
    if (value == null) {
      throw problem(path, "is missing");
    }
    if (!type.isInstance(value)) {
      throw problem(path, "is no " + kind);
    }
    return type.cast(value);
  }

  private static IllegalArgumentException problem(String path, String problem) {
    return new IllegalArgumentException("schema.json: " + path + " " + problem);
  }
}
