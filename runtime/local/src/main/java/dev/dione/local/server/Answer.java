package dev.dione.local.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The answer to one request, in Cloudflare's envelope. */
final class Answer implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int BUFFER_BYTES = 64 << 10;

  private final HttpExchange exchange;
  private final Spool spool = new Spool();
  private final JsonGenerator json;

  Answer(HttpExchange exchange) throws IOException {
    this.exchange = exchange;
    this.json = JSON.createGenerator(spool);
    json.writeStartObject();
    json.writeArrayFieldStart("result");
  }

  /** Where the results go, as elements of an array. */
  JsonGenerator json() {
    return json;
  }

  void succeed() throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("errors");
    json.writeEndArray();
    json.writeArrayFieldStart("messages");
    json.writeEndArray();
    json.writeBooleanField("success", true);
    json.writeEndObject();
    json.flush();
    head(200, spool.length());
    try (OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), BUFFER_BYTES)) {
      spool.copyTo(out);
    }
  }

  void fail(Refused refused) throws IOException {
    String message =
        new String(JsonStringEncoder.getInstance().quoteAsString(refused.getMessage()));
    byte[] body =
        "{\"result\":%s,\"errors\":[{\"code\":%d,\"message\":\"%s\"}],\"messages\":[],\"success\":false}"
            .formatted(refused.resultJson(), refused.code(), message)
            .getBytes(StandardCharsets.UTF_8);
    head(refused.status(), body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private void head(int status, long length) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, length);
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
