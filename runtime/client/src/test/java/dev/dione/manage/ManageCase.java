package dev.dione.manage;

import dev.dione.rest.AccountConfig;
import dev.dione.rest.PromptSockets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server on this machine that answers what a test tells it, and a client for it. */
class ManageCase {
  static final String TOKEN = "s3cret-Token_value";
  static final String ID = "0f0e0d0c-0000-4000-8000-00000000000a";
  static final String PATH = "/client/v4/accounts/acc1/d1/database";

  @TempDir Path folder;
  MockWebServer server;
  MockWebServer storage;
  D1Databases databases;

  @BeforeEach
  void start() throws IOException {
    server = new MockWebServer();
    server.setServerSocketFactory(new PromptSockets());
    server.start();
    storage = new MockWebServer();
    storage.start();
    databases = D1Databases.connect(config());
  }

  @AfterEach
  void stop() {
    databases.close();
    server.close();
    storage.close();
  }

  AccountConfig config() {
    return AccountConfig.of("acc1", TOKEN)
        .withBaseUrl(server.url("/client/v4").toString())
        .withCallTimeoutMillis(5_000);
  }

  /** A good answer with this result. */
  void answer(String result) {
    answer(200, envelope(result));
  }

  void answer(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  void refuse(int status, int code, String message) {
    answer(
        status,
        "{\"success\":false,\"errors\":[{\"code\":%d,\"message\":\"%s\"}],\"messages\":[],\"result\":null}"
            .formatted(code, message));
  }

  static String envelope(String result) {
    return "{\"success\":true,\"errors\":[],\"messages\":[],\"result\":" + result + "}";
  }

  /** The next request: method, path with query, and body. */
  String request() {
    try {
      RecordedRequest request = server.takeRequest();
      String body = request.getBody() == null ? "" : " " + request.getBody().utf8();
      return request.getMethod() + " " + request.getTarget().replace(PATH, "…") + body;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  String storageUrl(String path) {
    return storage.url(path).toString();
  }

  Path file(String content) {
    try {
      return Files.writeString(folder.resolve("in.sql"), content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static String md5(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
