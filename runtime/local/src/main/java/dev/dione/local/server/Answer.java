package dev.dione.local.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The answer to one request, in Cloudflare's envelope. */
final class Answer implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpExchange exchange;
  private final Outlet outlet;
  private final Spool spool = new Spool();
  private final JsonGenerator json;
  private int status = 200;
  private @Nullable JsonNode info;

  Answer(HttpExchange exchange, Outlet outlet) throws IOException {
    this.exchange = exchange;
    this.outlet = outlet;
    this.json = JSON.createGenerator(spool);
    json.writeStartObject();
    json.writeFieldName("result");
  }

  /** Where the result goes: one value. */
  JsonGenerator json() {
    return json;
  }

  /** Writes the whole result. */
  void result(JsonNode result) throws IOException {
    json.writeTree(result);
  }

  /** Another status than 200. */
  void status(int other) {
    status = other;
  }

  /** What stands at {@code result_info}. */
  void info(JsonNode pages) {
    info = pages;
  }

  void succeed() throws IOException {
    json.writeArrayFieldStart("errors");
    json.writeEndArray();
    json.writeArrayFieldStart("messages");
    json.writeEndArray();
    json.writeBooleanField("success", true);
    if (info != null) {
      json.writeFieldName("result_info");
      json.writeTree(info);
    }
    json.writeEndObject();
    json.flush();
    outlet.send(exchange, status, spool);
  }

  void fail(Refused refused) throws IOException {
    String message =
        new String(JsonStringEncoder.getInstance().quoteAsString(refused.getMessage()));
    byte[] body =
        "{\"result\":%s,\"errors\":[{\"code\":%d,\"message\":\"%s\"}],\"messages\":[],\"success\":false}"
            .formatted(refused.resultJson(), refused.code(), message)
            .getBytes(StandardCharsets.UTF_8);
    try (Spool error = new Spool()) {
      error.write(body);
      outlet.send(exchange, refused.status(), error);
    }
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
