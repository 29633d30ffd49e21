package dev.dione.processor.report;

import java.util.Optional;

/**
 * Reads a string literal or text block out of Java's source, with the place of each char of its
 * value (JLS 3.3, 3.10.5 to 3.10.7). The compiler tells the value alone, and where it begins.
 */
final class LiteralText {
  private static final String ESCAPED = "btnfrs\"'\\";
  private static final String MEANT = "\b\t\n\f\r \"'\\";

  private final CharSequence source;
  private final PlacedText written = new PlacedText();
  private int at;

  private LiteralText(CharSequence source, int start) {
    this.source = source;
    this.at = start;
  }

  /** The value of the literal that begins there; empty if none does, or if it never ends. */
  static Optional<PlacedText> read(CharSequence source, int start) {
    return new LiteralText(source, start).read();
  }

  /**
   * The value of the literal that begins there and of those that are added to it: javac's parser
   * makes one literal of them. Empty if they do not give the value.
   */
  static Optional<PlacedText> sum(CharSequence source, int start, String value) {
    LiteralText literals = new LiteralText(source, start);
    Optional<PlacedText> sum = literals.read();
    while (sum.isPresent() && sum.get().length() < value.length() && literals.skipPlus()) {
      Optional<PlacedText> next = literals.read();
      sum = next.isEmpty() ? next : Optional.of(sum.get().append(next.get()));
    }
    return sum.filter(text -> text.toString().equals(value));
  }

  private boolean skipPlus() {
    skipSpace();
    boolean plus = at < source.length() && source.charAt(at) == '+';
    at += plus ? 1 : 0;
    skipSpace();
    return plus;
  }

  /** Skips white space and comments. */
  private void skipSpace() {
    String rest = source.toString();
    while (at < rest.length()) {
      if (Character.isWhitespace(rest.charAt(at))) {
        at++;
      } else if (rest.startsWith("//", at) || rest.startsWith("/*", at)) {
        String last = rest.charAt(at + 1) == '/' ? "\n" : "*/";
        int end = rest.indexOf(last, at + 2);
        at = end < 0 ? rest.length() : end + last.length();
      } else {
        return;
      }
    }
  }

  private Optional<PlacedText> read() {
    if (!take('"')) {
      return Optional.empty();
    }
    boolean empty = take('"');
    if (empty && !take('"')) {
      return Optional.of(new PlacedText().endAt(at));
    }
    return empty ? block() : string();
  }

  private Optional<PlacedText> string() {
    int from = written.length();
    while (at < source.length()) {
      if (take('"')) {
        return Optional.of(unescaped(written.part(from, written.length() - 1)));
      }
      next();
    }
    return Optional.empty();
  }

  private Optional<PlacedText> block() {
    int from = -1;
    int quotes = 0;
    while (at < source.length() && quotes < 3) {
      quotes = take('"') ? quotes + 1 : 0;
      if (quotes == 0) {
        next();
        boolean opened = from >= 0 || written.at(written.length() - 1) != '\n';
        from = opened ? from : written.length();
      }
    }
    return quotes < 3 || from < 0
        ? Optional.empty()
        : Optional.of(unescaped(stripped(written.part(from, written.length() - 3))));
  }

  /** Takes this char if it is the next one, and not escaped. */
  private boolean take(char wanted) {
    int before = at;
    if (at < source.length() && translated() == wanted) {
      written.append(wanted, before);
      return true;
    }
    at = before;
    return false;
  }

  /** Takes the next char; a backslash together with what it escapes, an end of line as one char. */
  private void next() {
    int start = at;
    char c = translated();
    if (c == '\r') {
      at += at < source.length() && source.charAt(at) == '\n' ? 1 : 0;
      c = '\n';
    }
    written.append(c, start);
    if (c == '\\' && at < source.length()) {
      // Behind a backslash of the source no other one begins a Unicode escape.
      int escaped = at;
      boolean raw = source.charAt(start + 1) != 'u';
      char after = raw ? source.charAt(at++) : translated();
      if (after == '\r') {
        at += at < source.length() && source.charAt(at) == '\n' ? 1 : 0;
        after = '\n';
      }
      written.append(after, escaped);
    }
  }

  /** The char here, or the one that a Unicode escape means. */
  private char translated() {
    char c = source.charAt(at++);
    if (c != '\\' || at >= source.length() || source.charAt(at) != 'u') {
      return c;
    }
    while (at < source.length() && source.charAt(at) == 'u') {
      at++;
    }
    int end = Math.min(at + 4, source.length());
    int code = 0;
    for (; at < end; at++) {
      code = 16 * code + Math.max(0, Character.digit(source.charAt(at), 16));
    }
    return (char) code;
  }

  /** As {@link String#stripIndent}. */
  private static PlacedText stripped(PlacedText block) {
    int indentation = indentation(block);
    PlacedText stripped = new PlacedText();
    for (int from = 0; from <= block.length(); ) {
      int end = lineEnd(block, from);
      int last = end;
      while (last > from && Character.isWhitespace(block.at(last - 1))) {
        last--;
      }
      if (last > from) {
        stripped.append(block.part(Math.min(last, from + indentation), last));
      }
      if (end < block.length()) {
        stripped.append('\n', block.place(end));
      }
      from = end + 1;
    }
    return stripped.endAt(block.place(block.length()));
  }

  private static int indentation(PlacedText block) {
    int least = Integer.MAX_VALUE;
    for (int from = 0; from <= block.length(); ) {
      int end = lineEnd(block, from);
      int first = from;
      while (first < end && Character.isWhitespace(block.at(first))) {
        first++;
      }
      // Blank lines do not count, save the one of the closing quotes.
      if (first < end || end == block.length()) {
        least = Math.min(least, first - from);
      }
      from = end + 1;
    }
    return least;
  }

  private static int lineEnd(PlacedText block, int from) {
    int end = from;
    while (end < block.length() && block.at(end) != '\n') {
      end++;
    }
    return end;
  }

  /** As {@link String#translateEscapes}. */
  private static PlacedText unescaped(PlacedText raw) {
    PlacedText value = new PlacedText();
    for (int i = 0; i < raw.length(); i++) {
      int start = i;
      if (raw.at(i) != '\\' || i + 1 == raw.length()) {
        value.append(raw.at(i), raw.place(i));
        continue;
      }
      char escaped = raw.at(++i);
      int known = ESCAPED.indexOf(escaped);
      if (known >= 0) {
        value.append(MEANT.charAt(known), raw.place(start));
      } else if (escaped >= '0' && escaped <= '7') {
        int most = escaped <= '3' ? i + 3 : i + 2;
        int code = 0;
        for (; i < Math.min(most, raw.length()) && isOctal(raw.at(i)); i++) {
          code = 8 * code + raw.at(i) - '0';
        }
        i--;
        value.append((char) code, raw.place(start));
      } // else the end of a line, which is left out
    }
    return value.endAt(raw.place(raw.length()));
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }
}
