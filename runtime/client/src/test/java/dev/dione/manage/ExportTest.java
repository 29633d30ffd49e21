package dev.dione.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1RequestException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;

/** The requests are those that wrangler was seen to send, 2026-11-20. */
class ExportTest extends ManageCase {
  private static final String DUMP = "PRAGMA defer_foreign_keys=TRUE;\nCREATE TABLE t(a);\n";

  @Test
  void askUntilItIsThereAndFetchIt() throws Exception {
    answer(202, envelope(active("b1")));
    answer(active("b2"));
    answer(complete());
    dump(DUMP);
    Path file = Files.writeString(folder.resolve("out.sql"), "before");

    ExportResult result = databases.export(ID, file, ExportOptions.all());

    assertThat(result).isEqualTo(new ExportResult("f.sql", "b3", DUMP.length()));
    assertThat(file).hasContent(DUMP);
    String post =
        "POST …/"
            + ID
            + "/export {\"output_format\":\"polling\",\"dump_options\":"
            + "{\"no_schema\":false,\"no_data\":false,\"tables\":[]}";
    assertThat(request()).isEqualTo(post + "}");
    assertThat(request()).isEqualTo(post + ",\"current_bookmark\":\"b1\"}");
    assertThat(request()).isEqualTo(post + ",\"current_bookmark\":\"b2\"}");
    RecordedRequest download = storage.takeRequest();
    assertThat(download.getTarget()).isEqualTo("/down?sig=x%2By");
    assertThat(download.getHeaders().get("Authorization")).isNull();
  }

  @Test
  void whatIsAskedFor() {
    answer(complete());
    dump(DUMP);

    databases.export(
        ID,
        OutputStream.nullOutputStream(),
        ExportOptions.all().withoutData().withTables("a", "b\""));

    assertThat(request())
        .endsWith("{\"no_schema\":false,\"no_data\":true,\"tables\":[\"a\",\"b\\\"\"]}}");
  }

  @Test
  void aBrokenDownloadLeavesTheFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("out.sql"), "before");
    answer(complete());
    storage.enqueue(
        new MockResponse.Builder()
            .body("x".repeat(500_000))
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());
    assertThatThrownBy(() -> databases.export(ID, file, ExportOptions.all()))
        .isInstanceOf(D1ConnectionException.class)
        .hasMessageNotContaining("sig=");

    answer(complete());
    storage.enqueue(new MockResponse.Builder().code(403).body("<Code>Expired</Code>").build());
    assertThatThrownBy(() -> databases.export(ID, file, ExportOptions.all()))
        .isInstanceOf(D1PlatformException.class)
        .hasMessageContaining("Expired")
        .hasMessageContaining("HTTP 403");

    answer(complete());
    storage.enqueue(
        new MockResponse.Builder()
            .code(302)
            .addHeader("Location", server.url("/elsewhere"))
            .build());
    assertThatThrownBy(() -> databases.export(ID, file, ExportOptions.all()))
        .isInstanceOf(D1PlatformException.class);

    assertThat(file).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("out.sql");
  }

  @Test
  void failures() {
    answer(
        "{\"success\":true,\"status\":\"error\",\"error\":\"D1 Export error: cannot export databases with Virtual Tables (fts5)\",\"messages\":[]}");
    assertThatThrownBy(() -> databases.export(ID, folder.resolve("o"), ExportOptions.all()))
        .isInstanceOf(D1RequestException.class)
        .hasMessageContaining("Name the other tables with ExportOptions.withTables");

    answer("{\"success\":false,\"error\":\"Not currently exporting anything.\"}");
    assertThatThrownBy(() -> databases.export(ID, folder.resolve("o"), ExportOptions.all()))
        .isInstanceOf(D1PlatformException.class);

    answer("{\"success\":true,\"status\":\"complete\",\"result\":{\"filename\":\"f\"}}");
    assertThatThrownBy(() -> databases.export(ID, folder.resolve("o"), ExportOptions.all()))
        .isInstanceOf(D1PlatformException.class)
        .hasMessageContaining("signed_url");
  }

  @Test
  void aFileThatCannotBeWritten() {
    Path nowhere = folder.resolve("no/such/out.sql");
    assertThatThrownBy(() -> databases.export(ID, nowhere, ExportOptions.all()))
        .isInstanceOf(D1Exception.class)
        .hasMessageContaining("Is its directory there");
    assertThat(server.getRequestCount()).isZero();

    answer(complete());
    dump(DUMP);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(() -> databases.export(ID, full, ExportOptions.all()))
        .isInstanceOf(D1Exception.class)
        .isNotInstanceOf(D1ConnectionException.class)
        .hasMessageContaining("disk full");
  }

  private static String active(String bookmark) {
    return "{\"success\":true,\"type\":\"export\",\"at_bookmark\":\"%s\",\"status\":\"active\",\"messages\":[\"Uploaded part 1\"]}"
        .formatted(bookmark);
  }

  private String complete() {
    return "{\"success\":true,\"type\":\"export\",\"at_bookmark\":\"b3\",\"status\":\"complete\",\"messages\":[],\"result\":{\"filename\":\"f.sql\",\"signed_url\":\"%s\"}}"
        .formatted(storageUrl("/down?sig=x%2By"));
  }

  private void dump(String body) {
    storage.enqueue(new MockResponse.Builder().body(body).build());
  }
}
