package dev.dione.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.OptionalLong;

/** Writes reports as JSON. */
final class ReportJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ReportJson() {}

  static String of(LoadReport report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeBooleanField("dryRun", report.dryRun());
      json.writeNumberField("read", report.read());
      json.writeNumberField("written", report.written());
      write(json, "inserted", report.inserted());
      json.writeNumberField("unchanged", report.unchanged());
      json.writeNumberField("writtenOrUnchanged", report.writtenOrUnchanged());
      json.writeNumberField("merged", report.merged());
      json.writeNumberField("failed", report.failed());
      json.writeNumberField("resumed", report.resumed());
      json.writeArrayFieldStart("failedRows");
      for (FailedRow row : report.failedRows()) {
        write(json, row);
      }
      json.writeEndArray();
      json.writeNumberField("requests", report.requests());
      json.writeNumberField("statements", report.statements());
      json.writeNumberField("bytes", report.bytes());
      write(json, "rowsRead", report.rowsRead());
      json.writeNumberField("rowsWritten", report.rowsWritten());
      json.writeNumberField("retries", report.retries());
      json.writeNumberField("seconds", report.seconds());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter does not fail
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, FailedRow row) throws IOException {
    json.writeStartObject();
    json.writeStringField("entity", row.entity());
    json.writeNumberField("row", row.row());
    json.writeStringField("id", row.id());
    json.writeStringField("reason", row.reason());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, OptionalLong number)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(name, number.getAsLong());
    } else {
      json.writeNullField(name);
    }
  }
}
