package dev.dione.contract.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What SQLite makes of texts, in plain Java. */
final class SqlText {
  private SqlText() {}

  /** In the order of code points. */
  static int compare(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  /** With a to z for A to Z alone. */
  static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c + 'a' - 'A'));
      }
    }
    return lower.toString();
  }

  /** Where the one begins in the other, from 1; 0 if nowhere. */
  static int indexOf(String text, String piece) {
    int index = text.indexOf(piece);
    return index < 0 ? 0 : text.codePointCount(0, index) + 1;
  }

  /** {@code replace}, which finds no text that begins with a NUL. */
  static String replace(String text, String old, String by) {
    return old.isEmpty() || old.charAt(0) == '\0' ? text : text.replace(old, by);
  }

  /** {@code text LIKE pattern}, which sees no further than a NUL. */
  static boolean isLike(String text, String pattern) {
    String regex =
        untilNul(pattern)
            .codePoints()
            .mapToObj(c -> c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining());
    return Pattern.compile(regex, Pattern.DOTALL | Pattern.CASE_INSENSITIVE)
        .matcher(untilNul(text))
        .matches();
  }

  private static String untilNul(String text) {
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}
