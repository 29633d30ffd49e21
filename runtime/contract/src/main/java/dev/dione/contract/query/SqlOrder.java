package dev.dione.contract.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How SQLite compares values, in plain Java. */
final class SqlOrder {
  private SqlOrder() {}

  /** NULL first, whole numbers and fractions by size, everything else as text by its bytes. */
  static int compare(@Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return left == right ? 0 : left == null ? -1 : 1;
    }
    if (left instanceof Double a && right instanceof Double b) {
      return Double.compare(a, b);
    }
    if (left instanceof Number a && right instanceof Number b) {
      return Long.compare(a.longValue(), b.longValue());
    }
    return Arrays.compareUnsigned(bytes(left), bytes(right));
  }

  private static byte[] bytes(Object value) {
    return value.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Rows by all of their values. */
  static Comparator<List<@Nullable Object>> rows() {
    return (left, right) -> {
      for (int i = 0; i < left.size(); i++) {
        int order = compare(left.get(i), right.get(i));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  /** SQLite's lower knows A to Z alone. */
  static String lower(String text) {
    StringBuilder lower = new StringBuilder();
    text.chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c)));
    return lower.toString();
  }

  /** SQLite's upper knows a to z alone. */
  static String upper(String text) {
    StringBuilder upper = new StringBuilder();
    text.chars().forEach(c -> upper.append((char) (c >= 'a' && c <= 'z' ? c - 32 : c)));
    return upper.toString();
  }

  /** SQLite's trim takes spaces alone. */
  static String trim(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && text.charAt(begin) == ' ') {
      begin++;
    }
    while (end > begin && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(begin, end);
  }
}
