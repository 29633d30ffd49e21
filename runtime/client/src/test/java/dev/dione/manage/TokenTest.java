package dev.dione.manage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.rest.AccountApi;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;

/** The token is in no text, even if a server sends it back, and goes to no other host. */
class TokenTest extends ManageCase {
  private static final String ECHO = "You sent Authorization: Bearer " + TOKEN;
  private final List<String> texts = new ArrayList<>();

  @Test
  void theTokenIsInNoText() {
    try (AccountApi api = AccountApi.connect(config())) {
      texts.add(config() + " " + databases + " " + api + " " + api.files());
    }
    for (int status : new int[] {200, 302, 400, 401, 403, 404, 429, 500, 502}) {
      for (int code : new int[] {0, 7400, 7403, 7404, 7406, 7500, 10000, 10007}) {
        refuse(status, code, ECHO);
        fail(() -> databases.get("main"));
      }
      for (String body : new String[] {TOKEN, "<title>" + ECHO + "</title>", "{\"a\":" + TOKEN}) {
        answer(status, body);
        fail(() -> databases.get("main"));
      }
    }
    server.enqueue(
        new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()).build());
    fail(() -> databases.get("main"));
    server.enqueue(new MockResponse.Builder().status("HTTP/9.9 " + TOKEN).build());
    fail(() -> databases.get("main"));

    assertThat(texts).hasSizeGreaterThan(90).noneMatch(text -> text.contains(TOKEN));
  }

  @Test
  void theTokenIsInNoTextAboutAJob() {
    for (String result :
        new String[] {
          "{\"success\":false,\"error\":\"" + ECHO + "\"}",
          "{\"status\":\"error\",\"errors\":[\"" + ECHO + ": SQLITE_ERROR\"]}",
          "{\"status\":\"" + TOKEN + "\"}",
          "{\"filename\":\"f\",\"upload_url\":\"http://example.com/" + TOKEN + "\"}",
        }) {
      answer(result);
      fail(() -> databases.importFile(ID, file("SELECT 1"), ImportOptions.defaults()));
    }
    answer("{\"filename\":\"f\",\"upload_url\":\"" + storageUrl("/" + TOKEN) + "\"}");
    storage.enqueue(new MockResponse.Builder().code(403).body(ECHO).build());
    fail(() -> databases.importFile(ID, file("SELECT 1"), ImportOptions.defaults()));
    answer("{\"filename\":\"f\",\"upload_url\":\"" + storageUrl("/" + TOKEN) + "\"}");
    storage.enqueue(new MockResponse.Builder().addHeader("ETag", TOKEN).build());
    fail(() -> databases.importFile(ID, file("SELECT 1"), ImportOptions.defaults()));
    answer("{\"bindings\":[{\"type\":\"" + TOKEN + "\",\"name\":\"DB\"}]}");
    fail(() -> databases.addBinding(BindingTarget.worker("w"), "DB", ID));

    assertThat(texts).hasSize(7).noneMatch(text -> text.contains(TOKEN));
  }

  @Test
  void theTokenGoesToTheApiOnly() throws Exception {
    answer(
        "{\"status\":\"complete\",\"result\":{\"filename\":\"f\",\"signed_url\":\""
            + storageUrl("/down")
            + "\"}}");
    storage.enqueue(
        new MockResponse.Builder().code(307).addHeader("Location", server.url("/x")).build());
    fail(() -> databases.export(ID, OutputStream.nullOutputStream(), ExportOptions.all()));
    server.enqueue(
        new MockResponse.Builder().code(307).addHeader("Location", storage.url("/x")).build());
    fail(() -> databases.get("main"));

    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
    RecordedRequest signed = storage.takeRequest();
    assertThat(signed.getHeaders().toString()).doesNotContain(TOKEN);
    assertThat(storage.getRequestCount()).isEqualTo(1);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  private void fail(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      texts.add(trace.toString());
      return;
    }
    throw new AssertionError("it should have failed");
  }
}
