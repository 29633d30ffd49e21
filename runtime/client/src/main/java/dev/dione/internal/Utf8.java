package dev.dione.internal;

/** Sizes of text in UTF-8, without encoding it. */
public final class Utf8 {
  private Utf8() {}

  /** How many bytes the text takes; a lone surrogate counts as the three of U+FFFD. */
  public static int size(String text) {
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        size++;
      } else if (c < 0x800) {
        size += 2;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        size += 4;
        i++;
      } else {
        size += 3;
      }
    }
    return size;
  }
}
