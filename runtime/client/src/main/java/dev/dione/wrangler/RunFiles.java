package dev.dione.wrangler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The files of one run, in a temporary folder that only this user can read (where the system knows
 * users): the SQL, which may be private, and what wrangler prints, which may be large.
 */
final class RunFiles implements AutoCloseable {
  private static final int SAID_BYTES = 20_000;

  private final Path folder;

  private RunFiles(Path folder) {
    this.folder = folder;
  }

  static RunFiles create() throws IOException {
    return new RunFiles(Files.createTempDirectory("dione-wrangler-"));
  }

  /** The SQL. */
  Path sql() {
    return folder.resolve("request.sql");
  }

  /** What it printed. */
  Path out() {
    return folder.resolve("out");
  }

  /** What it printed as errors and warnings. */
  Path err() {
    return folder.resolve("err");
  }

  /** How the output begins. */
  String output() throws IOException {
    return head(out());
  }

  /** How the errors and warnings begin. */
  String errors() throws IOException {
    return head(err());
  }

  /** Both, for a message: errors first. */
  String said() throws IOException {
    return errors() + "\n" + output();
  }

  /** Removes the folder. */
  @Override
  public void close() throws IOException {
    for (Path file : Stream.of(sql(), out(), err(), folder).toList()) {
      Files.deleteIfExists(file);
    }
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(SAID_BYTES), StandardCharsets.UTF_8);
    }
  }
}
