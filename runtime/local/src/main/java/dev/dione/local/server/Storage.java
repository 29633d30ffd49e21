package dev.dione.local.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files at signed addresses, as R2 has them for imports and exports: who knows the address may use
 * it, and the API's token is refused. The files are temporary, and gone when the server stops.
 */
final class Storage implements HttpHandler, AutoCloseable {
  static final String PREFIX = "/storage/";
  private static final int SECRET_BYTES = 30;

  private final Map<String, String> uploads = new ConcurrentHashMap<>(); // secret, file name
  private final Map<String, String> downloads = new ConcurrentHashMap<>();
  private final Map<String, Path> files = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();

  /** The path at which a file of this name may be put. */
  String uploadPath(String name) {
    return path(uploads, name);
  }

  /** The path at which the file is. */
  String downloadPath(String name) {
    return path(downloads, name);
  }

  /** The file, if it was put. */
  Optional<Path> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** A new file of this name. */
  Path create(String name) throws IOException {
    Path file = Files.createTempFile("dione-storage-", ".sql");
    keep(name, file);
    return file;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String secret = exchange.getRequestURI().getPath().substring(PREFIX.length());
      String put = uploads.get(secret);
      String got = downloads.get(secret);
      if (exchange.getRequestHeaders().containsKey("Authorization")) {
        refuse(exchange, 400, "Only one auth mechanism allowed");
      } else if (put != null && exchange.getRequestMethod().equals("PUT")) {
        receive(exchange, put);
      } else if (got != null && exchange.getRequestMethod().equals("GET")) {
        send(exchange, got);
      } else {
        refuse(exchange, 403, "SignatureDoesNotMatch");
      }
    }
  }

  @Override
  public void close() {
    files.values().forEach(Storage::delete);
    files.clear();
  }

  private String path(Map<String, String> names, String name) {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().encodeToString(bytes);
    names.put(secret, name);
    return PREFIX + secret;
  }

  private void receive(HttpExchange exchange, String name) throws IOException {
    MessageDigest digest = md5();
    Path file = Files.createTempFile("dione-storage-", ".sql");
    try (InputStream in = new DigestInputStream(exchange.getRequestBody(), digest);
        OutputStream out = Files.newOutputStream(file)) {
      in.transferTo(out);
    } catch (IOException e) {
      Files.delete(file);
      throw e;
    }
    String checksum = HexFormat.of().formatHex(digest.digest());
    if (name.contains(checksum)) {
      keep(name, file);
    } else { // whoever asks for the announced file must not get another
      Files.delete(file);
    }
    exchange.getResponseHeaders().set("ETag", '"' + checksum + '"');
    exchange.sendResponseHeaders(200, -1);
  }

  private void send(HttpExchange exchange, String name) throws IOException {
    Path file = files.get(name);
    exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
    long size = Files.size(file);
    exchange.sendResponseHeaders(200, size == 0 ? -1 : size);
    try (OutputStream out = exchange.getResponseBody()) {
      Files.copy(file, out);
    }
  }

  private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
    byte[] body = ("<Error><Code>" + code + "</Code></Error>").getBytes();
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private void keep(String name, Path file) {
    Path before = files.put(name, file);
    if (before != null) {
      delete(before);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e); // every Java platform has it
    }
  }
}
