package dev.dione.processor.verify;

import dev.dione.dialect.limits.Limits;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SqlCode;
import dev.dione.processor.report.WarningCode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether the patterns of LIKE and GLOB keep to D1's 50 bytes. */
final class LikeRules {
  private LikeRules() {}

  /** Whether no pattern is sure to be too long; one that may be is a warning. */
  static boolean check(UserSql sql, Report report) {
    boolean fits = true;
    for (int i = 0; i < sql.tokens().size(); i++) {
      if (sql.token(i).isWord("LIKE") || sql.token(i).isWord("GLOB")) {
        Token before = sql.token(sql.token(i - 1).isWord("NOT") ? i - 2 : i - 1);
        String column = before.isName() ? before.text() : "…";
        List<Token> pattern = Comparison.operand(sql, i + 1);
        fits &= literals(sql, pattern, column, report);
        parameters(sql, pattern, column, report);
      }
    }
    return fits;
  }

  private static boolean literals(UserSql sql, List<Token> pattern, String column, Report report) {
    boolean joined =
        pattern.stream()
            .allMatch(
                t ->
                    t.kind() == Token.Kind.STRING
                        || t.kind() == Token.Kind.PARAMETER
                        || t.isSymbol("||"));
    int bytes =
        pattern.stream()
            .filter(t -> t.kind() == Token.Kind.STRING)
            .mapToInt(t -> unquoted(t).getBytes(StandardCharsets.UTF_8).length)
            .sum();
    if (!joined || bytes <= Limits.LIKE_PATTERN_BYTES) {
      return true;
    }
    report.add(
        SqlCode.LIKE_PATTERN, sql.at(pattern.get(0)), bytes, Limits.LIKE_PATTERN_BYTES, column);
    return false;
  }

  private static String unquoted(Token string) {
    return string.text().substring(1, string.text().length() - 1).replace("''", "'");
  }

  private static void parameters(UserSql sql, List<Token> pattern, String column, Report report) {
    boolean cut = pattern.stream().anyMatch(t -> t.isWord("substr") || t.isWord("substring"));
    for (Token token : cut ? List.<Token>of() : pattern) {
      sql.parameter(token)
          .filter(p -> p.value().kind() == ValueKind.STRING)
          .ifPresent(
              p ->
                  report.add(
                      WarningCode.LONG_PATTERN,
                      sql.at(token),
                      p.name(),
                      column,
                      p.name(),
                      p.name()));
    }
  }
}
