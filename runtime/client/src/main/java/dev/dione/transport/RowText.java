package dev.dione.transport;

import dev.dione.internal.TextSlice;
import java.util.Arrays;

/** The texts of one row, in one array that the next row uses again. */
final class RowText {
  private static final int FIRST_CHARS = 256;

  private final TextSlice slice = new TextSlice();
  private char[] chars = new char[FIRST_CHARS];
  private int used;

  /** Forgets all texts. */
  void clear() {
    used = 0;
  }

  /** Copies a text, and gives its place. */
  long add(char[] source, int offset, int count) {
    makeRoom(count);
    System.arraycopy(source, offset, chars, used, count);
    long place = (long) used << Integer.SIZE | count;
    used += count;
    return place;
  }

  /** A text that is not among them, until another is asked for. */
  TextSlice beside(String text) {
    int count = text.length();
    makeRoom(count);
    text.getChars(0, count, chars, used);
    return slice.at(chars, used, count);
  }

  private void makeRoom(int count) {
    if (used + count > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(used + count, 2 * chars.length));
    }
  }

  /** The text at a place, until another is asked for. */
  TextSlice at(long place) {
    return slice.at(chars, (int) (place >>> Integer.SIZE), (int) place);
  }
}
