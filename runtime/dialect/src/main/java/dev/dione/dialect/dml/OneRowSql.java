package dev.dione.dialect.dml;

import dev.dione.dialect.limits.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  // A literal or a name may hold anything; in parentheses of its own stands a value without type.
  private static final Pattern PIECE =
      Pattern.compile(
          "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\""
              + "|(?<untyped>(?<!\\w)\\(src\\.value->>\\d+\\))"
              + "|src\\.value->>(?<position>\\d+)"
              + "|(?<space>\\s)FROM (?:json_each\\(\\?1\\)"
              + "|\\(SELECT value FROM json_each\\(\\?1\\) LIMIT -1\\)) AS src\\b(?<join> LEFT JOIN)?"
              + "|(?<other>\\?|\\bsrc\\b)");

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
    StringBuilder text = new StringBuilder();
    List<Integer> positions = new ArrayList<>();
    int sources = 0;
    Matcher piece = PIECE.matcher(sql);
    while (piece.find()) {
      if (piece.group("untyped") != null || piece.group("other") != null) {
        return Optional.empty();
      }
      String replacement = piece.group();
      if (piece.group("position") != null) {
        replacement = parameter(Integer.valueOf(piece.group("position")), positions);
      } else if (piece.group("space") != null) {
        sources++;
        String join = piece.group("join");
        replacement = join == null ? "" : piece.group("space") + "FROM (SELECT 1) AS src" + join;
      }
      piece.appendReplacement(text, Matcher.quoteReplacement(replacement));
    }
    piece.appendTail(text);
    boolean fits = sources == 1 && !positions.isEmpty() && positions.size() <= Limits.PARAMETERS;
    return fits ? Optional.of(new OneRowSql(text.toString(), positions)) : Optional.empty();
  }

  private static String parameter(Integer position, List<Integer> positions) {
    if (!positions.contains(position)) {
      positions.add(position);
    }
    return "?" + (positions.indexOf(position) + 1);
  }
}
