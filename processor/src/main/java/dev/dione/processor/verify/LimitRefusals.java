package dev.dione.processor.verify;

import dev.dione.dialect.limits.Limits;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.report.SqlCode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements that go beyond D1's limits. */
final class LimitRefusals {
  private LimitRefusals() {}

  static Optional<Finding> of(Refused refused) {
    String reason = refused.reason();
    if (reason.contains("too many terms in compound SELECT")) {
      return Optional.of(
          Finding.of(
              SqlCode.COMPOUND_TERMS,
              atTerm(refused),
              Limits.COMPOUND_TERMS + 1 + "th",
              Limits.COMPOUND_TERMS));
    }
    if (reason.startsWith("Expression tree is too large") || reason.contains("stack overflow")) {
      return Optional.of(
          Finding.of(SqlCode.EXPRESSION_DEPTH, refused.at(), Limits.EXPRESSION_DEPTH));
    }
    if (reason.startsWith("statement too long")) {
      int bytes = refused.sql().getBytes(StandardCharsets.UTF_8).length;
      return Optional.of(
          Finding.of(SqlCode.STATEMENT_LENGTH, refused.at(), bytes, Limits.STATEMENT_BYTES));
    }
    boolean terms = reason.startsWith("too many columns") || reason.startsWith("too many terms");
    return terms
        ? Optional.of(Finding.of(SqlCode.TOO_MANY_TERMS, atList(refused), Limits.COLUMNS, reason))
        : Optional.empty();
  }

  /** The keyword before the first SELECT that is one too many, at whatever depth. */
  private static int atTerm(Refused refused) {
    Map<Integer, Integer> terms = new HashMap<>();
    int depth = 0;
    for (Token token : refused.tokens()) {
      if (token.isSymbol("(")) {
        terms.put(++depth, 0);
      }
      depth -= token.isSymbol(")") ? 1 : 0;
      boolean joins = token.isWord("UNION") || token.isWord("INTERSECT") || token.isWord("EXCEPT");
      if (joins && terms.merge(depth, 1, Integer::sum) == Limits.COMPOUND_TERMS) {
        return token.start();
      }
    }
    return refused.at();
  }

  /** The first item beyond the limit of a list that is cut at commas. */
  private static int atList(Refused refused) {
    Map<Integer, Integer> commas = new HashMap<>();
    int depth = 0;
    List<Token> tokens = refused.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isSymbol("(")) {
        commas.put(++depth, 0);
      }
      depth -= token.isSymbol(")") ? 1 : 0;
      if (token.isWord("FROM") || token.isWord("BY") || token.isWord("SELECT")) {
        commas.put(depth, 0);
      }
      if (token.isSymbol(",") && commas.merge(depth, 1, Integer::sum) == Limits.COLUMNS) {
        return tokens.get(i + 1).start();
      }
    }
    return refused.at();
  }
}
