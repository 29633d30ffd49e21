package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1ConnectionException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** OkHttp asks for gzip and unpacks it by itself, as long as nobody sets Accept-Encoding. */
class CompressedAnswerTest extends RestCase {
  private static final String TEXT = "na \u00e9 ".repeat(100_000);

  @Test
  void aCompressedAnswerIsAskedForAndRead() throws Exception {
    byte[] answer = gzip(rows("[\"a\"]", "[[\"" + TEXT + "\"]]"));
    assertThat(answer).hasSizeLessThan(TEXT.length() / 50);
    compressed(answer);

    assertThat(d1.run(SELECT).rows()).containsExactly(List.of(TEXT));

    assertThat(server.takeRequest().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
  }

  @Test
  void aCompressedFailureIsRead() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .code(400)
            .addHeader("Content-Encoding", "gzip")
            .body(
                new Buffer()
                    .write(
                        gzip(
                            "{\"result\":[],\"errors\":[{\"code\":7500,\"message\":\"no such table: t: SQLITE_ERROR\"}],\"success\":false}")))
            .build());

    assertThatThrownBy(() -> d1.run(SELECT)).hasMessageContaining("no such table: t");
  }

  @Test
  void aCompressedAnswerThatIsCutOffIsALostConnection() throws Exception {
    byte[] answer = gzip(rows("[\"a\"]", "[[\"" + TEXT + "\"]]"));
    compressed(Arrays.copyOf(answer, answer.length / 2));

    assertThatThrownBy(() -> d1.run(SELECT)).isInstanceOf(D1ConnectionException.class);
  }

  private void compressed(byte[] body) {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Encoding", "gzip")
            .body(new Buffer().write(body))
            .build());
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
