package dev.dione.rest;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The body of an answer, which remembers how it began and whether it was read to its end. */
final class AnswerBody extends FilterInputStream {
  private static final int HEAD_BYTES = 2_000;
  private static final int TEXT_BYTES = 200_000;

  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private boolean sawEnd;

  AnswerBody(InputStream body) {
    super(body);
  }

  /** Whether a reader asked for more than there was. */
  boolean sawEnd() {
    return sawEnd;
  }

  /** How the part that was read begins. */
  String head() {
    return head.toString(StandardCharsets.UTF_8);
  }

  /** The whole of it, for a failure: at most 200,000 bytes. */
  byte[] failure() throws IOException {
    return readNBytes(TEXT_BYTES);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count < 0) {
      sawEnd = true;
    } else if (head.size() < HEAD_BYTES) {
      head.write(buffer, offset, Math.min(count, HEAD_BYTES - head.size()));
    }
    return count;
  }
}
