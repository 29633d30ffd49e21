package dev.dione.local.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when more is read than allowed. */
final class LimitedInput extends FilterInputStream {
  private final long maxBytes;
  private long count;

  LimitedInput(InputStream in, long maxBytes) {
    super(in);
    this.maxBytes = maxBytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count += Math.max(0, read);
    if (count > maxBytes) {
      throw new Exceeded(maxBytes);
    }
    return read;
  }

  /** More was read than allowed. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    Exceeded(long maxBytes) {
      super("the body has more than " + maxBytes + " bytes");
    }
  }
}
