package dev.dione.internal;

import java.nio.CharBuffer;
import java.util.HexFormat;

/** A part of an array of chars as a text; it is moved from one text to the next. */
public final class TextSlice implements CharSequence {
  private static final int EXACT_DIGITS = 18; // fewer than a long can have

  private char[] chars = {};
  private int start;
  private int length;

  /** A text as a slice, which it is if it comes from Dione's own rows. */
  public static TextSlice of(CharSequence text) {
    return text instanceof TextSlice slice
        ? slice
        : new TextSlice().at(text.toString().toCharArray(), 0, text.length());
  }

  /** Moves it to these chars, which are not copied. */
  public TextSlice at(char[] source, int offset, int count) {
    chars = source;
    start = offset;
    length = count;
    return this;
  }

  /** The array, of which the text is a part. */
  public char[] array() {
    return chars;
  }

  /** Where in the array the text begins. */
  public int start() {
    return start;
  }

  /**
   * The text as a whole number.
   *
   * @throws NumberFormatException if it is none, or beyond a long
   */
  public long toLong() {
    return toLong(chars, start, length);
  }

  /** The same of these chars. */
  public static long toLong(char[] chars, int start, int length) {
    int end = start + length;
    int first = length > 0 && chars[start] == '-' ? start + 1 : start;
    if (first == end || end - first > EXACT_DIGITS) {
      return Long.parseLong(new String(chars, start, length));
    }
    long value = 0;
    int fits = 0;
    for (int i = first; i < end; i++) {
      int digit = chars[i] - '0';
      fits |= digit | 9 - digit;
      value = 10 * value + digit;
    }
    if (fits < 0) {
      return Long.parseLong(new String(chars, start, length));
    }
    return first == start ? value : -value;
  }

  /**
   * The bytes that the text's hex digits stand for.
   *
   * @throws IllegalArgumentException if it has others, or an odd number of them
   */
  public byte[] toBytes() {
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
