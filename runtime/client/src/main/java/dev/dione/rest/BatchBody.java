package dev.dione.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.dione.Statement;
import java.io.IOException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, {@code {"batch":[{"sql":…,"params":[…]},…]}}, written while it is sent.
 */
final class BatchBody extends RequestBody {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM) // OkHttp knows when to send a packet
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT) // half a batch must not look whole
          .build();
  private static final MediaType TYPE = MediaType.get("application/json");

  private final List<Statement> statements;
  private volatile boolean sentWhole;

  BatchBody(List<Statement> statements) {
    this.statements = statements;
  }

  /** Whether the end of the body was written: before that, nobody can have run it. */
  boolean sentWhole() {
    return sentWhole;
  }

  @Override
  public MediaType contentType() {
    return TYPE;
  }

  /** OkHttp must not send it a second time by itself: it may have run. */
  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(sink.outputStream())) {
      json.writeStartObject();
      json.writeArrayFieldStart("batch");
      for (Statement statement : statements) {
        write(statement, json);
      }
      json.writeEndArray();
      json.flush();
      sentWhole = true;
      json.writeEndObject();
    }
  }

  private static void write(Statement statement, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("sql", statement.sql());
    if (!statement.parameters().isEmpty()) {
      json.writeArrayFieldStart("params");
      for (Object parameter : statement.parameters()) {
        write(parameter, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(@Nullable Object parameter, JsonGenerator json) throws IOException {
    if (parameter == null) {
      json.writeNull();
    } else if (parameter instanceof Double real) {
      json.writeNumber(real);
    } else {
      json.writeString(parameter.toString()); // a Long, too: D1 binds every JSON number as REAL
    }
  }
}
