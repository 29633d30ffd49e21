package dev.dione.processor.verify;

import dev.dione.dialect.sql.Token;
import dev.dione.processor.report.SqlCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists that do not have as many items as they should, or not the right ones. */
final class CountRefusals {
  private static final Pattern VALUES =
      Pattern.compile(
          "\\d+ values for \\d+ columns"
              + "|table .* has \\d+ columns but \\d+ values were supplied"
              + "|\\d+ columns assigned \\d+ values");
  private static final Pattern COMPOUND =
      Pattern.compile(
          "SELECTs to the left and right of (.*) do not have the same number of result columns"
              + "|all VALUES must have the same number of terms");
  private static final Pattern SUBQUERY =
      Pattern.compile(
          "sub-select returns \\d+ columns - expected \\d+|row value misused"
              + "|IN\\(\\.\\.\\.\\) element has \\d+ terms? - expected \\d+");
  private static final Pattern ORDER =
      Pattern.compile(".*(ORDER|GROUP) BY term (does not match|out of range).*");

  private CountRefusals() {}

  static Optional<Finding> of(Refused refused) {
    String reason = refused.reason();
    if (VALUES.matcher(reason).matches()) {
      boolean update = reason.contains("assigned");
      int at = refused.at(t -> t.isWord(update ? "SET" : "VALUES") || t.isWord("SELECT"));
      return Optional.of(Finding.of(SqlCode.VALUE_COUNT, at, reason));
    }
    var compound = COMPOUND.matcher(reason);
    if (compound.matches()) {
      String joined = compound.group(1) == null ? "VALUES" : compound.group(1).split(" ")[0];
      int at = refused.at(t -> t.isWord(joined));
      return Optional.of(Finding.of(SqlCode.COMPOUND_COLUMNS, at, reason));
    }
    if (SUBQUERY.matcher(reason).matches()) {
      return Optional.of(Finding.of(SqlCode.SUBQUERY_COLUMNS, subquery(refused), reason));
    }
    var order = ORDER.matcher(reason);
    if (order.matches()) {
      return Optional.of(
          Finding.of(SqlCode.ORDER_TERM, firstTerm(refused, order.group(1)), reason));
    }
    return reason.startsWith("ON CONFLICT clause does not match")
        ? Optional.of(Finding.of(SqlCode.UPSERT_TARGET, refused.at(t -> t.isWord("CONFLICT"))))
        : Optional.empty();
  }

  /** What stands behind the first {@code ORDER BY} or {@code GROUP BY}. */
  private static int firstTerm(Refused refused, String keyword) {
    List<Token> tokens = refused.tokens();
    for (int i = 0; refused.offset().isEmpty() && i + 2 < tokens.size(); i++) {
      if (tokens.get(i).isWord(keyword) && tokens.get(i + 1).isWord("BY")) {
        return tokens.get(i + 2).start();
      }
    }
    return refused.at();
  }

  /** The SELECT in the first parentheses, or the first parenthesis. */
  private static int subquery(Refused refused) {
    List<Token> tokens = refused.tokens();
    for (int i = 1; refused.offset().isEmpty() && i < tokens.size(); i++) {
      if (tokens.get(i - 1).isSymbol("(") && tokens.get(i).isWord("SELECT")) {
        return tokens.get(i).start();
      }
    }
    return refused.at(t -> t.isSymbol("("));
  }
}
