package dev.dione.dialect.schema;

import java.nio.charset.StandardCharsets;

/** The collating sequences that SQLite has built in (https://www.sqlite.org/datatype3.html, 7). */
public enum Collation {
  /** Byte by byte: what a column has that names none. */
  BINARY,
  /** The letters A to Z are equal to a to z; no others are. */
  NOCASE,
  /** Spaces at the end do not count. */
  RTRIM;

  /**
   * What is the same, char by char, of texts that SQLite takes for equal by this collation, and of
   * no others (the functions in sqlite3's main.c: NOCASE reads no further than a NUL, and then
   * compares the sizes in bytes).
   */
  public String same(String text) {
    return switch (this) {
      case BINARY -> text;
      case NOCASE -> withoutCase(text);
      case RTRIM -> {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
          end--;
        }
        yield text.substring(0, end);
      }
    };
  }

  private static String withoutCase(String text) {
    StringBuilder small = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return small.append(c).append(text.getBytes(StandardCharsets.UTF_8).length).toString();
      }
      small.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return small.toString();
  }
}
