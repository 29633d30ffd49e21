package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dione.engine.Engine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server with an empty database, and a plain HTTP client. */
class ServerCase {
  static final ObjectMapper JSON = new ObjectMapper();
  static final HttpClient CLIENT = HttpClient.newHttpClient();
  static final String DATABASE = "/accounts/local/d1/database/00000000-0000-4000-8000-000000000001";

  Engine engine;
  LocalServer server;

  @BeforeEach
  void start() {
    engine = Engine.inMemory();
    server = LocalServer.start(engine, options());
  }

  @AfterEach
  void stop() {
    server.close();
    engine.close();
  }

  ServerOptions options() {
    return ServerOptions.defaults();
  }

  HttpResponse<String> send(String method, String path, String authorization, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  HttpResponse<String> post(String endpoint, String body) {
    return send("POST", DATABASE + "/" + endpoint, "Bearer " + server.token(), body);
  }

  /** The result of a good answer as JSON text, without meta. */
  String results(String endpoint, String body) {
    HttpResponse<String> response = post(endpoint, body);
    assertThat(response.body()).startsWith("{\"result\":[{\"success\":true,\"results\":");
    assertThat(response.body()).endsWith("}],\"errors\":[],\"messages\":[],\"success\":true}");
    assertThat(response.statusCode()).isEqualTo(200);
    StringBuilder results = new StringBuilder();
    for (String part : response.body().split("\\{\"success\":true,\"results\":")) {
      int meta = part.indexOf(",\"meta\":");
      results.append(meta < 0 ? "" : part.substring(0, meta) + "\n");
    }
    return results.toString().strip();
  }

  /** Status, code and message of a failure, which is checked for D1's form. */
  String failure(String endpoint, String body) {
    return failure(post(endpoint, body));
  }

  static String failure(HttpResponse<String> response) {
    JsonNode root = json(response.body());
    JsonNode error = root.get("errors").get(0);
    int code = error.get("code").intValue();
    assertThat(root.get("success").booleanValue()).isFalse();
    assertThat(root.get("result").toString()).isEqualTo(code == 7500 ? "[]" : "null");
    return response.statusCode() + " " + code + " " + error.get("message").textValue();
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }

  static String sql(String sql) {
    return JSON.createObjectNode().put("sql", sql).toString();
  }
}
