package dev.dione.manage;

import dev.dione.error.D1Exception;
import dev.dione.error.D1ValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file to import.
 *
 * @param path where it is
 * @param sizeBytes its size
 * @param md5 its checksum in hex, by which Cloudflare's storage knows it
 */
record ImportFile(Path path, long sizeBytes, String md5) {
  private static final String DATABASE = "SQLite format 3";
  private static final int BUFFER_BYTES = 64 << 10;
  // R2's limit for one upload; https://developers.cloudflare.com/d1/platform/limits/, 2026-11-20.
  private static final long MAX_BYTES = 5_000_000_000L;

  /**
   * Reads the file once, for its checksum.
   *
   * @throws D1Exception if it cannot be read, or is nothing that D1 could import
   */
  static ImportFile read(Path path, Deadline deadline, TransferListener listener) {
    MessageDigest digest = newDigest();
    long size = 0;
    try (InputStream in = Files.newInputStream(path)) {
      long total = Files.size(path);
      requireScript(path, total);
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
        size += count;
        deadline.left();
        listener.progress(new TransferProgress(TransferStep.HASHING, size, total, ""));
      }
    } catch (IOException e) {
      throw new D1Exception("Cannot read the file to import, %s: %s".formatted(path, e), e);
    }
    return new ImportFile(path, size, HexFormat.of().formatHex(digest.digest()));
  }

  private static void requireScript(Path path, long size) throws IOException {
    if (size == 0) {
      throw new D1ValueException("The file to import is empty: " + path);
    }
    if (size > MAX_BYTES) {
      throw new D1ValueException(
          "The file to import has %,d bytes, and D1 takes %,d: cut it in several: %s"
              .formatted(size, MAX_BYTES, path));
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(DATABASE.length());
      if (new String(head, StandardCharsets.ISO_8859_1).equals(DATABASE)) {
        throw new D1ValueException(
            "%s is an SQLite database, not SQL text. Write its text with: sqlite3 %s .dump"
                .formatted(path, path.getFileName()));
      }
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e); // every Java platform has it
    }
  }
}
