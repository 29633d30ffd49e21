package dev.dione.query.expr;

import dev.dione.query.render.SqlPart;
import java.util.ArrayList;
import java.util.List;

/** SQL that the builder has no word for, with expressions in its places. */
final class RawSql {
  private static final String PLACE = "{}";

  private RawSql() {}

  /**
   * SQL with expressions in the places {@code {}}.
   *
   * @throws IllegalArgumentException if they are not as many as places, or the SQL holds a quote, a
   *     semicolon, a comment or a parameter, by which a value could come into it as text
   */
  static SqlPart of(String sql, Expr<?>... expressions) {
    for (String refused : List.of("'", "\"", "`", "[", ";", "--", "/*", "?", ":", "@", "$")) {
      if (sql.contains(refused)) {
        throw new IllegalArgumentException(
            "Raw SQL has no %s: give values and columns as expressions, for places {}: %s"
                .formatted(refused, sql));
      }
    }
    List<String> texts = new ArrayList<>();
    int begin = 0;
    for (int at = sql.indexOf(PLACE); at >= 0; at = sql.indexOf(PLACE, begin)) {
      texts.add(sql.substring(begin, at));
      begin = at + PLACE.length();
    }
    String end = sql.substring(begin);
    if (texts.size() != expressions.length) {
      throw new IllegalArgumentException(
          "%d places {} and %d expressions: %s".formatted(texts.size(), expressions.length, sql));
    }
    return out -> {
      for (int i = 0; i < texts.size(); i++) {
        out.sql(texts.get(i)).operand(expressions[i].part());
      }
      out.sql(end);
    };
  }
}
