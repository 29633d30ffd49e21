package dev.dione.benchmarks.decode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dione.mapping.Encode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What D1 answers when it is asked for shows. */
final class Answers {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String META =
      """
      {"served_by":"v3-prod","served_by_region":"WEUR","served_by_primary":true,"timings":\
      {"sql_duration_ms":4.2},"duration":4.2,"changes":0,"last_row_id":0,"changed_db":false,\
      "size_after":4096000,"rows_read":10000,"rows_written":0}""";
  static final List<String> COLUMNS =
      List.of(
          "show_id",
          "title",
          "show_date",
          "performer",
          "venue",
          "city",
          "price",
          "old_price",
          "seats",
          "rank",
          "note",
          "sold_out",
          "updated_at");

  private Answers() {}

  /** Of {@code /raw}: the names of the columns once, and an array for each row. */
  static byte[] raw(List<Show> shows) throws IOException {
    return answer(
        json -> {
          json.writeStartObject();
          json.writeFieldName("columns");
          json.writeArray(COLUMNS.toArray(String[]::new), 0, COLUMNS.size());
          json.writeArrayFieldStart("rows");
          for (Show show : shows) {
            json.writeStartArray();
            for (Object value : values(show)) {
              write(value, json);
            }
            json.writeEndArray();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** Of {@code /query}: an object for each row. */
  static byte[] query(List<Show> shows) throws IOException {
    return answer(
        json -> {
          json.writeStartArray();
          for (Show show : shows) {
            json.writeStartObject();
            List<@Nullable Object> values = values(show);
            for (int i = 0; i < values.size(); i++) {
              json.writeFieldName(COLUMNS.get(i));
              write(values.get(i), json);
            }
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static byte[] answer(Part results) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeArrayFieldStart("result");
      json.writeStartObject();
      json.writeFieldName("results");
      results.write(json);
      json.writeBooleanField("success", true);
      json.writeFieldName("meta");
      json.writeRawValue(META);
      json.writeEndObject();
      json.writeEndArray();
      json.writeArrayFieldStart("errors");
      json.writeEndArray();
      json.writeArrayFieldStart("messages");
      json.writeEndArray();
      json.writeBooleanField("success", true);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** As D1 sends them: an exact whole number as text, a flag as a number. */
  private static List<@Nullable Object> values(Show show) {
    return Arrays.asList(
        Long.toString(show.showId()),
        show.title(),
        Encode.localDate(show.showDate()),
        show.performer(),
        show.venue(),
        show.city(),
        show.price(),
        show.oldPrice(),
        Long.toString(show.seats()),
        show.rank(),
        show.note(),
        show.soldOut() ? 1 : 0,
        Encode.instant(show.updatedAt()));
  }

  private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Double real) {
      json.writeNumber(real);
    } else {
      json.writeNumber((Integer) value);
    }
  }

  private interface Part {
    void write(JsonGenerator json) throws IOException;
  }
}
