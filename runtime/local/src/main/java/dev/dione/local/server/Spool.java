package dev.dione.local.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an answer until it is known to be good: a small one in memory, a large one in a temporary
 * file. D1's status can only be sent before the rows, and a late statement may still fail.
 */
final class Spool extends OutputStream {
  private static final int MEMORY_BYTES = 1 << 20;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream toFile;
  private long length;

  long length() {
    return length;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    length += count;
    if (toFile == null && length > MEMORY_BYTES) {
      file = Files.createTempFile("dione-answer-", ".json");
      toFile = Files.newOutputStream(file);
      memory.writeTo(toFile);
      memory.reset();
    }
    if (toFile != null) {
      toFile.write(bytes, offset, count);
    } else {
      memory.write(bytes, offset, count);
    }
  }

  /** Sends what was written. */
  void copyTo(OutputStream out) throws IOException {
    if (file != null && toFile != null) {
      toFile.close();
      Files.copy(file, out);
    } else {
      memory.writeTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    if (toFile != null) {
      toFile.close();
    }
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
