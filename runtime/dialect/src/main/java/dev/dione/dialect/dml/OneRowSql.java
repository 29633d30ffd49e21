package dev.dione.dialect.dml;

import dev.dione.dialect.limits.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A write of one row, whose values are parameters instead of a JSON array: SQLite need not read
 * JSON then. It does what the statement for many rows does, which it is made of. A whole number
 * arrives as text, and becomes a number by the affinity of its column
 * (https://www.sqlite.org/datatype3.html#type_affinity).
 *
 * @param sql the statement
 * @param positions for each parameter, in order, where its value stands in a row
 */
public record OneRowSql(String sql, List<Integer> positions) {
  /** Copies the list. */
  public OneRowSql {
    positions = List.copyOf(positions);
  }

  /**
   * The form for one row of a write, if it has one: not where a column takes values of any type,
   * which would keep a number as text, and not with more values than D1 takes parameters.
   *
   * @param sql a statement whose rows come from {@code json_each(?1) AS src}, or from the subquery
   *     of an insert
   */
  public static Optional<OneRowSql> of(String sql) {
    return new Scan(sql).form();
  }

  /** Goes through a statement once, and writes down what becomes of it. */
  private static final class Scan {
    private static final String ROW = "src";
    private static final String VALUE = "src.value->>";
    private static final List<String> SOURCES =
        List.of(
            "FROM json_each(?1) AS src", "FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src");
    private static final int NO_FORM = -1;

    private final String sql;
    private final StringBuilder text;
    private final List<Integer> positions = new ArrayList<>();
    private int sources;
    private int copied;

    Scan(String sql) {
      this.sql = sql;
      this.text = new StringBuilder(sql.length());
    }

    Optional<OneRowSql> form() {
      int at = 0;
      while (at < sql.length()) {
        at = behind(at);
        if (at == NO_FORM) {
          return Optional.empty();
        }
      }
      text.append(sql, copied, sql.length());
      boolean fits = sources == 1 && !positions.isEmpty() && positions.size() <= Limits.PARAMETERS;
      return fits ? Optional.of(new OneRowSql(text.toString(), positions)) : Optional.empty();
    }

    /** Where to go on behind what begins here. */
    private int behind(int at) {
      char c = sql.charAt(at);
      return switch (c) {
        case '\'', '"' -> Math.max(at, sql.indexOf(c, at + 1)) + 1; // may hold anything
        case 's' -> isWord(ROW, at) ? behindRow(at) : at + 1;
        case 'F' -> behindSource(at);
        case '?' -> NO_FORM;
        default -> at + 1;
      };
    }

    private int behindRow(int at) {
      int end = at + VALUE.length();
      if (!sql.startsWith(VALUE, at) || !isDigit(charAt(end))) {
        return NO_FORM;
      }
      int position = 0;
      for (char c = charAt(end); isDigit(c); c = charAt(++end)) {
        position = position * 10 + c - '0';
      }
      // In parentheses of its own stands a value without type.
      if (charAt(at - 1) == '(' && charAt(end) == ')' && !isWordPart(charAt(at - 2))) {
        return NO_FORM;
      }
      text.append(sql, copied, at).append('?').append(parameter(position));
      copied = end;
      return end;
    }

    private int behindSource(int at) {
      for (String source : SOURCES) {
        int end = at + source.length();
        if (isWord(source, at) && Character.isWhitespace(charAt(at - 1))) {
          boolean joins = sql.startsWith(" LEFT JOIN", end);
          text.append(sql, copied, joins ? at : at - 1);
          text.append(joins ? "FROM (SELECT 1) AS src" : "");
          sources++;
          copied = end;
          return end;
        }
      }
      return at + 1;
    }

    private int parameter(int position) {
      int index = positions.indexOf(position);
      if (index < 0) {
        positions.add(position);
      }
      return index < 0 ? positions.size() : index + 1;
    }

    private boolean isWord(String word, int at) {
      return sql.startsWith(word, at)
          && !isWordPart(charAt(at - 1))
          && !isWordPart(charAt(at + word.length()));
    }

    private char charAt(int index) {
      return index >= 0 && index < sql.length() ? sql.charAt(index) : '\0';
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c > 127;
    }
  }
}
