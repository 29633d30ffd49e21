package dev.dione.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.dione.Row;
import dev.dione.error.D1MappingException;
import dev.dione.error.D1ValueException;

/**
 * The text of {@code @Json} columns, by Jackson: dates as text, unknown fields ignored. Apart from
 * the other types, so that a program without such columns loads nothing of Jackson for its rows.
 */
final class JsonText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private JsonText() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new D1ValueException(
          "A %s cannot be written as JSON: %s"
              .formatted(value.getClass().getSimpleName(), e.getOriginalMessage()));
    }
  }

  static <T> T read(Row row, int position, TypeReference<T> type) {
    String text = row.text(position);
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new D1MappingException(
          row,
          position,
          "is %s, which is no JSON of %s: %s"
              .formatted(
                  D1MappingException.show(text),
                  type.getType().getTypeName(),
                  e.getOriginalMessage()),
          e);
    }
  }
}
