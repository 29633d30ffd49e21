package dev.dione.local.server;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dione.engine.EngineMeta;
import dev.dione.engine.EngineRow;
import dev.dione.engine.EngineSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Writes the results of a request as the elements of a JSON array. */
final class ResultWriter implements EngineSink {
  private final JsonGenerator json;
  private final RowShape shape;
  private final Set<Integer> silent;
  private ObjectColumns columns = new ObjectColumns(List.of());

  ResultWriter(JsonGenerator json, RowShape shape, Set<Integer> silent) {
    this.json = json;
    this.shape = shape;
    this.silent = silent;
  }

  @Override
  public void columns(int statement, List<String> names) {
    write(statement, () -> begin(names));
  }

  @Override
  public void row(int statement, EngineRow row) {
    write(statement, () -> writeRow(row));
  }

  @Override
  public void meta(int statement, EngineMeta meta) {
    write(statement, () -> end(meta));
  }

  private void begin(List<String> names) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("success", true);
    json.writeFieldName("results");
    if (shape == RowShape.OBJECTS) {
      columns = new ObjectColumns(names);
      json.writeStartArray();
      return;
    }
    json.writeStartObject();
    json.writeArrayFieldStart("columns");
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
  }

  private void writeRow(EngineRow row) throws IOException {
    if (shape == RowShape.OBJECTS) {
      json.writeStartObject();
      for (int i = 0; i < columns.size(); i++) {
        json.writeFieldName(columns.name(i));
        writeValue(row, columns.position(i));
      }
      json.writeEndObject();
      return;
    }
    json.writeStartArray();
    for (int i = 0; i < row.size(); i++) {
      writeValue(row, i);
    }
    json.writeEndArray();
  }

  private void writeValue(EngineRow row, int position) throws IOException {
    switch (row.kind(position)) {
      case NULL -> json.writeNull();
      case INTEGER -> json.writeNumber(JsNumber.of(row.integer(position)));
      case REAL -> json.writeNumber(JsNumber.of(row.real(position)));
      case TEXT -> json.writeString(row.text(position));
      case BLOB -> {
        json.writeStartArray();
        for (byte b : row.blob(position)) {
          json.writeNumber(b & 0xff);
        }
        json.writeEndArray();
      }
    }
  }

  private void end(EngineMeta meta) throws IOException {
    json.writeEndArray();
    if (shape == RowShape.ARRAYS) {
      json.writeEndObject();
    }
    json.writeObjectFieldStart("meta");
    json.writeStringField("served_by", "dione-local");
    json.writeBooleanField("served_by_primary", true);
    json.writeNumberField("total_attempts", 1);
    json.writeObjectFieldStart("timings");
    number("sql_duration_ms", meta.durationMillis());
    json.writeEndObject();
    number("duration", meta.durationMillis());
    number("changes", meta.changes());
    number("last_row_id", meta.lastRowId());
    json.writeBooleanField("changed_db", meta.changedDb());
    number("size_after", meta.sizeAfterBytes());
    number("rows_written", meta.rowsWrittenEstimate());
    json.writeBooleanField("rows_written_exact", false);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void number(String field, double value) throws IOException {
    json.writeFieldName(field);
    json.writeNumber(JsNumber.of(value));
  }

  private void write(int statement, Writing writing) {
    if (silent.contains(statement)) {
      return;
    }
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
