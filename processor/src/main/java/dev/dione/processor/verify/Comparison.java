package dev.dione.processor.verify;

import dev.dione.dialect.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A column in SQL that meets something else at an operator.
 *
 * @param column the column
 * @param first the first token of the column's path
 * @param operator the operator in upper case, without NOT
 * @param other what stands on the other side
 * @param assigned whether the column is set to it, and not compared with it
 */
record Comparison(
    SqlNames.Column column, Token first, String operator, List<Token> other, boolean assigned) {
  private static final Set<String> OPERATORS =
      Set.of("=", "==", "<>", "!=", "<", "<=", ">", ">=", "IS", "IN", "BETWEEN");
  private static final Set<String> ORDERED = Set.of("<", "<=", ">", ">=", "BETWEEN");
  private static final Set<String> ARITHMETIC =
      Set.of("+", "-", "*", "/", "%", "||", "->", "->>", "&", "|", "<<", ">>", "~", ".");
  private static final Set<String> ENDS =
      Set.of(
          "AND",
          "OR",
          "WHERE",
          "GROUP",
          "ORDER",
          "LIMIT",
          "HAVING",
          "UNION",
          "INTERSECT",
          "EXCEPT",
          "THEN",
          "WHEN",
          "ELSE",
          "END",
          "RETURNING",
          "ON",
          "JOIN",
          "LEFT",
          "INNER",
          "CROSS",
          "AS",
          "COLLATE",
          "ESCAPE",
          "SET",
          "FROM",
          "OFFSET",
          "IS",
          "IN",
          "BETWEEN",
          "NOT");

  /** Whether it asks which of both comes first. */
  boolean ordered() {
    return ORDERED.contains(operator);
  }

  /** All that can be told for sure. */
  static List<Comparison> in(UserSql sql, SqlNames names) {
    List<Comparison> found = new ArrayList<>();
    for (int i = 1; i < sql.tokens().size(); i++) {
      String operator = inUpperCase(sql.token(i));
      if (OPERATORS.contains(operator)) {
        int left = sql.token(i - 1).isWord("NOT") ? i - 2 : i - 1;
        int right = sql.token(i + 1).isWord("NOT") ? i + 2 : i + 1;
        boolean assigned = operator.equals("=") && isAssigned(sql, i);
        columnLeft(sql, names, left)
            .ifPresent(
                c -> {
                  found.add(of(sql, c, operator, operand(sql, right), assigned));
                  if (operator.equals("BETWEEN")) {
                    List<Token> second = operand(sql, right + operand(sql, right).size() + 1);
                    found.add(of(sql, c, operator, second, false));
                  }
                });
        columnRight(sql, names, right)
            .ifPresent(c -> found.add(of(sql, c, operator, before(sql, left), false)));
      }
    }
    return found;
  }

  private static Comparison of(
      UserSql sql, SqlNames.Column column, String operator, List<Token> other, boolean assigned) {
    int first = column.end();
    while (sql.token(first - 1).isSymbol(".")) {
      first -= 2;
    }
    return new Comparison(column, sql.token(first), operator, other, assigned);
  }

  private static Optional<SqlNames.Column> columnLeft(UserSql sql, SqlNames names, int end) {
    int first = end;
    while (sql.token(first - 1).isSymbol(".")) {
      first -= 2;
    }
    return ARITHMETIC.contains(sql.token(first - 1).text())
        ? Optional.empty()
        : names.column(sql, end);
  }

  private static Optional<SqlNames.Column> columnRight(UserSql sql, SqlNames names, int start) {
    int end = start;
    while (sql.token(end + 1).isSymbol(".")) {
      end += 2;
    }
    return operand(sql, start).size() == end - start + 1
        ? names.column(sql, end)
        : Optional.empty();
  }

  /** The tokens of an operand that begins there. */
  static List<Token> operand(UserSql sql, int start) {
    int end = start;
    int depth = 0;
    while (end < sql.tokens().size()) {
      Token token = sql.token(end);
      boolean ends =
          token.isSymbol(")") || token.isSymbol(",") || token.isSymbol(";") || isEnd(token);
      if (depth == 0 && ends) {
        break;
      }
      depth += token.nesting();
      end++;
    }
    return start >= end ? List.of() : sql.tokens().subList(start, end);
  }

  private static boolean isEnd(Token token) {
    return token.kind() == Token.Kind.WORD
        ? ENDS.contains(inUpperCase(token))
        : token.kind() == Token.Kind.SYMBOL && OPERATORS.contains(token.text());
  }

  /** The text of a token that may be an operator; symbols have no case. */
  private static String inUpperCase(Token token) {
    return token.kind() == Token.Kind.WORD ? token.text().toUpperCase(Locale.ROOT) : token.text();
  }

  /** The parameter, or the call, that ends there; none if it is part of more. */
  private static List<Token> before(UserSql sql, int end) {
    int first = end;
    int depth = 0;
    do {
      depth += sql.token(first).isSymbol(")") ? 1 : sql.token(first).isSymbol("(") ? -1 : 0;
      first--;
    } while (first > 0 && depth > 0);
    boolean call = sql.token(end).isSymbol(")") && sql.token(first).kind() == Token.Kind.WORD;
    int start = call ? first : first + 1;
    return start > end || ARITHMETIC.contains(sql.token(start - 1).text())
        ? List.of()
        : sql.tokens().subList(start, end + 1);
  }

  /** Whether it is a {@code SET column = …}. */
  private static boolean isAssigned(UserSql sql, int at) {
    int depth = 0;
    for (int i = at - 1; i >= 0 && depth >= 0; i--) {
      Token token = sql.token(i);
      depth += token.isSymbol(")") ? 1 : token.isSymbol("(") ? -1 : 0;
      if (depth == 0 && (token.isWord("WHERE") || token.isWord("ON") || token.isWord("SELECT"))) {
        return false;
      }
      if (depth == 0 && token.isWord("SET")) {
        return true;
      }
    }
    return false;
  }
}
