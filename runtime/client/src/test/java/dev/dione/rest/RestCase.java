package dev.dione.rest;

import dev.dione.D1;
import dev.dione.Statement;
import java.io.IOException;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server on this machine that answers what a test tells it, and a client for it. */
class RestCase {
  static final String TOKEN = "s3cret-Token_value";
  static final String META =
      "\"meta\":{\"duration\":0.5,\"changes\":0,\"last_row_id\":0,"
          + "\"changed_db\":false,\"size_after\":8192,\"rows_read\":1,\"rows_written\":0}";
  static final Statement SELECT = new Statement("SELECT a FROM t", List.of(), "TDao.all");

  MockWebServer server;
  D1 d1;

  @BeforeEach
  void start() throws IOException {
    server = new MockWebServer();
    server.setServerSocketFactory(new PromptSockets());
    server.start();
    d1 = RestD1.connect(config());
  }

  @AfterEach
  void stop() {
    d1.close();
    server.close();
  }

  D1Config config() {
    return D1Config.of("acc1", "db-1", TOKEN)
        .withBaseUrl(server.url("/client/v4/").toString())
        .withCallTimeoutMillis(5_000)
        .withRetries(RetryPolicy.none())
        .withCircuit(CircuitRule.never());
  }

  void answer(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  /** A failure in Cloudflare's envelope. */
  void refuse(int status, int code, String message) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("cf-ray", "8a1b2c3d-AMS")
            .body(
                "{\"result\":[],\"errors\":[{\"code\":%d,\"message\":\"%s\"}],\"messages\":[],\"success\":false}"
                    .formatted(code, message.replace("\"", "\\\"")))
            .build());
  }

  /** A success with one result of these columns and rows, both in JSON. */
  static String rows(String columns, String rows) {
    return "{\"result\":[{\"success\":true,\"results\":{\"columns\":%s,\"rows\":%s},%s}],\"errors\":[],\"messages\":[],\"success\":true}"
        .formatted(columns, rows, META);
  }
}
