package dev.dione.transport;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/** The texts of one row, in one array that the next row uses again. */
final class RowText implements CharSequence {
  private static final int FIRST_CHARS = 256;
  private static final int EXACT_DIGITS = 18; // fewer than a long can have

  private char[] chars = new char[FIRST_CHARS];
  private int used;
  private int start;
  private int length;

  /** Forgets all texts. */
  void clear() {
    used = 0;
  }

  /** Copies a text, and gives its place. */
  long add(char[] source, int offset, int count) {
    if (used + count > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(used + count, 2 * chars.length));
    }
    System.arraycopy(source, offset, chars, used, count);
    long place = (long) used << Integer.SIZE | count;
    used += count;
    return place;
  }

  /** The text at a place, until another is asked for. */
  RowText at(long place) {
    start = (int) (place >>> Integer.SIZE);
    length = (int) place;
    return this;
  }

  /** The text as a whole number. */
  long toLong() {
    int end = start + length;
    int first = length > 0 && chars[start] == '-' ? start + 1 : start;
    if (first == end || end - first > EXACT_DIGITS) {
      return Long.parseLong(toString());
    }
    long value = 0;
    int fits = 0;
    for (int i = first; i < end; i++) {
      int digit = chars[i] - '0';
      fits |= digit | 9 - digit;
      value = 10 * value + digit;
    }
    if (fits < 0) {
      return Long.parseLong(toString());
    }
    return first == start ? value : -value;
  }

  /** The bytes that the text's hex digits stand for. */
  byte[] toBytes() {
    return HexFormat.of().parseHex(chars, start, start + length);
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[start + index];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return CharBuffer.wrap(chars, start + from, to - from);
  }

  @Override
  public String toString() {
    return new String(chars, start, length);
  }
}
