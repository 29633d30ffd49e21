package dev.dione.query.expr;

import org.jspecify.annotations.Nullable;

/** The texts that begin with another one, as a range of code points. */
final class TextRange {
  private TextRange() {}

  /** The smallest text after all that begin with the prefix; null if there is none. */
  static @Nullable String after(String prefix) {
    int end = prefix.length();
    while (end > 0) {
      int last = prefix.codePointBefore(end);
      end -= Character.charCount(last);
      if (last < Character.MAX_CODE_POINT) {
        // Surrogates are no characters: UTF-8 has none.
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return prefix.substring(0, end) + Character.toString(next);
      }
    }
    return null;
  }
}
