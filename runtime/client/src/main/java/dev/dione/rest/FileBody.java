package dev.dione.rest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A file as the body of a request, read while it is sent. */
final class FileBody extends RequestBody {
  private static final int BUFFER_BYTES = 64 << 10;

  private final Path file;
  private final long sizeBytes;
  private final ByteProgress progress;

  FileBody(Path file, long sizeBytes, ByteProgress progress) {
    this.file = file;
    this.sizeBytes = sizeBytes;
    this.progress = progress;
  }

  /** None: the signature of the address may cover it. */
  @Override
  public @Nullable MediaType contentType() {
    return null;
  }

  @Override
  public long contentLength() {
    return sizeBytes;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = open()) {
      long done = 0;
      while (done < sizeBytes) {
        int count = read(in, buffer, (int) Math.min(buffer.length, sizeBytes - done));
        sink.write(buffer, 0, count);
        done += count;
        progress.at(done, sizeBytes);
      }
    }
  }

  private InputStream open() throws IOException {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new LocalFileException("Cannot read " + file + ": " + e, e);
    }
  }

  private int read(InputStream in, byte[] buffer, int length) throws IOException {
    try {
      int count = in.read(buffer, 0, length);
      if (count < 0) {
        throw new EOFException("it became shorter while it was sent");
      }
      return count;
    } catch (IOException e) {
      throw new LocalFileException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
