package dev.dione.query.select;

import dev.dione.D1;
import dev.dione.Result;
import dev.dione.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How SQLite would run a statement: a step, and the steps it consists of.
 *
 * @param step what SQLite says of it, such as {@code SEARCH e USING INDEX events_venue (venue=?)}
 * @param parts the steps inside it, in order
 */
public record QueryPlan(String step, List<QueryPlan> parts) {
  /** A step of a copy of these parts. */
  public QueryPlan {
    parts = List.copyOf(parts);
  }

  /** Asks a database, with {@code EXPLAIN QUERY PLAN}; the statement does not run. */
  public static QueryPlan of(D1 d1, Statement statement) {
    Result result =
        d1.run(
            new Statement(
                "EXPLAIN QUERY PLAN " + statement.sql(),
                statement.parameters(),
                statement.origin()));
    return new QueryPlan("PLAN", below(0, result.rows()));
  }

  /** The rows are id, parent, an unused column and the text. */
  private static List<QueryPlan> below(long parent, List<List<@Nullable Object>> rows) {
    List<QueryPlan> steps = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      if (number(row.get(1)) == parent) {
        steps.add(new QueryPlan(String.valueOf(row.get(3)), below(number(row.get(0)), rows)));
      }
    }
    return steps;
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : -1;
  }

  /** The tree, a step a line, parts indented by two spaces. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, "");
    return text.toString();
  }

  private void append(StringBuilder text, String indent) {
    text.append(indent).append(step).append('\n');
    parts.forEach(part -> part.append(text, indent + "  "));
  }
}
