package dev.dione.manage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dione.rest.AccountConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** 100 MB each way, while what the client's threads allocate is counted. */
@Timeout(30)
class FlatMemoryTest {
  private static final String ID = "0f0e0d0c-0000-4000-8000-00000000000a";
  private static final long FILE_BYTES = 100L << 20;
  // A tenth of the file. OkHttp and the listener allocate some bytes for each chunk that goes by.
  private static final long MOST_BYTES = FILE_BYTES / 10;
  private static final byte[] LINE =
      ("INSERT INTO t VALUES ('" + "x".repeat(999) + "');\n").getBytes();

  @TempDir Path folder;
  private HttpServer server;
  private D1Databases databases;
  private final AtomicLong received = new AtomicLong();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String origin = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/api", exchange -> answer(exchange, origin));
    server.createContext("/up", this::receive);
    server.createContext("/down", FlatMemoryTest::send);
    server.start();
    databases = D1Databases.connect(AccountConfig.of("a", "t").withBaseUrl(origin + "/api"));
  }

  @AfterEach
  void stop() {
    databases.close();
    server.stop(0);
  }

  @Test
  void anImport() throws IOException {
    Path file = folder.resolve("large.sql");
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out);
    }
    Allocations allocations = new Allocations();

    databases.importFile(
        ID, file, ImportOptions.defaults().withListener(progress -> allocations.look()));

    assertThat(received).hasValue(FILE_BYTES);
    assertThat(allocations.bytes()).isPositive().isLessThan(MOST_BYTES);
  }

  @Test
  void anExport() throws IOException {
    Path file = folder.resolve("large.sql");
    Allocations allocations = new Allocations();

    ExportResult result =
        databases.export(
            ID, file, ExportOptions.all().withListener(progress -> allocations.look()));

    assertThat(result.sizeBytes()).isEqualTo(FILE_BYTES);
    assertThat(file).hasSize(FILE_BYTES);
    assertThat(allocations.bytes()).isPositive().isLessThan(MOST_BYTES);
  }

  private void answer(HttpExchange exchange, String origin) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes());
    String result =
        body.contains("\"init\"")
            ? "{\"filename\":\"f\",\"upload_url\":\"" + origin + "/up\"}"
            : "{\"success\":true,\"status\":\"complete\",\"result\":{\"filename\":\"f\",\"signed_url\":\""
                + origin
                + "/down\"}}";
    byte[] answer = ("{\"success\":true,\"result\":" + result + "}").getBytes();
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private void receive(HttpExchange exchange) throws IOException {
    MessageDigest digest = md5();
    try (InputStream in = new DigestInputStream(exchange.getRequestBody(), digest)) {
      received.set(in.transferTo(OutputStream.nullOutputStream()));
    }
    exchange.getResponseHeaders().set("ETag", HexFormat.of().formatHex(digest.digest()));
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private static void send(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, FILE_BYTES);
    write(exchange.getResponseBody());
    exchange.close();
  }

  private static void write(OutputStream out) throws IOException {
    byte[] chunk = new byte[64 << 10];
    for (int i = 0; i < chunk.length; i++) {
      chunk[i] = LINE[i % LINE.length];
    }
    for (long done = 0; done < FILE_BYTES; done += chunk.length) {
      out.write(chunk);
    }
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** What the client's threads, those that call the listener, have allocated since the start. */
  private static final class Allocations {
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<Long, long[]> firstAndLast = new HashMap<>();

    synchronized void look() {
      long id = Thread.currentThread().getId();
      long now = threads.getThreadAllocatedBytes(id);
      firstAndLast.computeIfAbsent(id, thread -> new long[] {now, now})[1] = now;
    }

    synchronized long bytes() {
      return firstAndLast.values().stream().mapToLong(both -> both[1] - both[0]).sum();
    }
  }
}
