package dev.dione.benchmarks.bulk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dione.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The bodies of requests, as scripts make them by hand. */
final class Bodies {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int WIDTH = Item.COLUMNS.size();

  private Bodies() {}

  /** The body of a request with these statements. */
  static byte[] of(List<Statement> statements) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeArrayFieldStart("batch");
      for (Statement statement : statements) {
        json.writeStartObject();
        json.writeStringField("sql", statement.sql());
        json.writeArrayFieldStart("params");
        for (Object parameter : statement.parameters()) {
          json.writeString(String.valueOf(parameter));
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** Upserts of so many rows each by {@code VALUES}. */
  static List<Statement> values(List<Item> rows, int rowsEach) {
    String one =
        IntStream.range(0, WIDTH).mapToObj(i -> "?").collect(Collectors.joining(", ", "(", ")"));
    List<Statement> statements = new ArrayList<>();
    for (List<Item> some : parts(rows, rowsEach)) {
      List<String> parameters = new ArrayList<>();
      some.forEach(item -> item.values().forEach(value -> parameters.add(value.toString())));
      String all = some.stream().map(item -> one).collect(Collectors.joining(", "));
      statements.add(
          new Statement(Item.INTO + " VALUES " + all + Item.ON_CONFLICT, parameters, null));
    }
    return statements;
  }

  /** Upserts of so many rows each as JSON. */
  static List<Statement> packed(List<Item> rows, int rowsEach) throws IOException {
    List<Statement> statements = new ArrayList<>();
    for (List<Item> some : parts(rows, rowsEach)) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(text)) {
        json.writeStartArray();
        for (Item item : some) {
          json.writeStartArray();
          for (Object value : item.values()) {
            json.writePOJO(value);
          }
          json.writeEndArray();
        }
        json.writeEndArray();
      }
      statements.add(new Statement(Item.PACKED, List.of(text.toString()), null));
    }
    return statements;
  }

  /** A list in parts of that size. */
  static <T> List<List<T>> parts(List<T> list, int size) {
    List<List<T>> parts = new ArrayList<>();
    for (int i = 0; i < list.size(); i += size) {
      parts.add(list.subList(i, Math.min(list.size(), i + size)));
    }
    return parts;
  }
}
