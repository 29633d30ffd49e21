package dev.dione.contract.query;

import java.util.List;
import java.util.Random;

/** Texts made to be taken for SQL, the same ones on every run. */
final class HostileTexts {
  private static final List<String> PIECES =
      List.of(
          "'",
          "''",
          "\"",
          "`",
          "[",
          "]",
          "\\",
          "\\'",
          "'; DROP TABLE venues; --",
          "--",
          "/*",
          "*/",
          ";",
          "?",
          "?1",
          ":name",
          "@name",
          "$name",
          "{}",
          "%",
          "_",
          "(",
          ")",
          ",",
          "||",
          "0x27",
          "' OR '1'='1",
          "') UNION SELECT sql FROM sqlite_master --",
          "\" OR 1=1 --",
          "\n--\n",
          "\r\n",
          "\t",
          "\0",
          "\0'",
          "a\0b",
          "\\u0027",
          "\\u0000",
          "&#39;",
          "%27",
          "{\"a\":1}",
          "$.a",
          // Look-alikes: quotes, dashes, a semicolon and a space that are none.
          "\u2019",
          "\u02BC",
          "\uFF07",
          "\u2032",
          "\u00B4",
          "\uFF02",
          "\u2010\u2010",
          "\u2013\u2013",
          "\u037E",
          "\uFF1B",
          "\u00A0",
          "\u200B",
          "\u202E",
          "\uFEFF",
          "\u2028",
          "\u0130",
          "\u212A",
          // The edges of Unicode, and halves of pairs, which are no Unicode.
          "\uD83D\uDE00",
          "\uDBFF\uDFFF",
          "\uFFFF",
          "\uFFFE",
          "\uD7FF",
          "\uE000",
          "\u0001",
          "\u007F",
          "\uD800",
          "\uDFFF",
          "\uDC00\uD800",
          "select",
          "NULL",
          "0",
          "-1",
          "1e5",
          " ",
          "a",
          "Z",
          "ä");

  private final Random random;

  HostileTexts(long seed) {
    this.random = new Random(seed);
  }

  /** The next one: up to seven pieces, or any characters. */
  String next() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(
          random.nextInt(5) > 0
              ? PIECES.get(random.nextInt(PIECES.size()))
              : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)));
    }
    return text.toString();
  }

  /** Whether it has half of a surrogate pair, which no text in UTF-8 has. */
  static boolean isNoUnicode(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
