package dev.dione.processor.verify;

import dev.dione.dialect.limits.Functions;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.report.SqlCode;
import dev.dione.processor.report.Suggest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls of functions that are not there, not allowed, or misplaced. */
final class CallRefusals {
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(not authorized to use function: |no such function: "
              + "|wrong number of arguments to function |too many arguments on function "
              + "|misuse of aggregate: |misuse of aggregate function |misuse of aliased aggregate "
              + "|misuse of window function |misuse of aliased window function )(.*?)(\\(\\))?");

  /** What D1 has in place of functions that it refuses. */
  private static final Map<String, String> INSTEAD =
      Map.of(
          "if", "iif",
          "ceiling", "ceil",
          "power", "pow",
          "log10", "log",
          "unistr", "char",
          "json_array_insert", "json_insert",
          "json_error_position", "json_valid",
          "json_pretty", "json");

  private static final Set<String> AGGREGATES =
      Set.of("count", "sum", "avg", "min", "max", "total", "group_concat", "string_agg");

  private CallRefusals() {}

  static Optional<Finding> of(Refused refused) {
    Matcher message = MESSAGE.matcher(refused.reason());
    if (!message.matches()) {
      return refused.reason().startsWith("aggregate functions are not allowed in the GROUP BY")
          ? grouped(refused)
          : Optional.empty();
    }
    String name = message.group(2);
    int at = refused.atName(name);
    String kind = message.group(1);
    if (kind.startsWith("not authorized")) {
      return Optional.of(Finding.of(SqlCode.REFUSED_FUNCTION, at, name, instead(name)));
    }
    if (kind.startsWith("no such")) {
      String near = Suggest.didYouMean(name, Functions.allowed());
      return Optional.of(
          Finding.of(
              SqlCode.NO_SUCH_FUNCTION,
              at,
              name,
              near,
              near.isEmpty() ? "compute the value in Java" : "correct the name"));
    }
    if (kind.startsWith("misuse")) {
      return Optional.of(misuse(at, name, kind.contains("window")));
    }
    return Optional.of(Finding.of(SqlCode.FUNCTION_ARGUMENTS, at, name));
  }

  private static Optional<Finding> grouped(Refused refused) {
    boolean behind = false;
    for (Token token : refused.tokens()) {
      behind |= token.isWord("GROUP");
      if (behind && AGGREGATES.contains(token.text().toLowerCase(Locale.ROOT))) {
        return Optional.of(misuse(token.start(), token.text(), false));
      }
    }
    return Optional.empty();
  }

  private static String instead(String name) {
    String other = INSTEAD.get(name.toLowerCase(Locale.ROOT));
    return other == null ? "compute the value in Java" : "use " + other;
  }

  private static Finding misuse(int at, String name, boolean window) {
    return window
        ? Finding.of(
            SqlCode.AGGREGATE,
            at,
            name,
            "it is a window function, which belongs into the result or ORDER BY, with OVER",
            "compute it in a subquery, and filter around that")
        : Finding.of(
            SqlCode.AGGREGATE,
            at,
            name,
            "the rows are not gathered yet",
            "move the condition to HAVING, or compute it in a subquery");
  }
}
