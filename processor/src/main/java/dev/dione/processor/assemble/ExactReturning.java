package dev.dione.processor.assemble;

import dev.dione.dialect.sql.Names;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * A RETURNING list whose columns are read in full. A write cannot stand inside a CTE, so the list
 * is cut at its commas, each part is wrapped, and {@code *} is spelt out.
 */
final class ExactReturning {
  private ExactReturning() {}

  static String of(String sql, List<Token> tokens, int returning, RowShape row) {
    int start = tokens.get(returning).end();
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = returning + 1;
    for (int i = from; i <= tokens.size(); i++) {
      boolean end = i == tokens.size() || (depth == 0 && tokens.get(i).isSymbol(","));
      if (end && i > from) {
        part(sql, tokens.subList(from, i), row, parts);
      }
      if (end) {
        from = i + 1;
      } else {
        depth += tokens.get(i).nesting();
      }
    }
    return sql.substring(0, start) + " " + String.join(", ", parts);
  }

  private static void part(String sql, List<Token> tokens, RowShape row, List<String> parts) {
    Token last = tokens.get(tokens.size() - 1);
    if (tokens.size() == 1 && last.isSymbol("*")) {
      parts.addAll(ExactColumns.of(row.fields()));
      return;
    }
    Token before = tokens.get(Math.max(0, tokens.size() - 2));
    boolean aliased =
        tokens.size() > 1 && (before.isWord("AS") || (isName(last) && isEndOfExpression(before)));
    int end = aliased ? before.end() : last.end();
    if (aliased && before.isWord("AS")) {
      end = tokens.get(tokens.size() - 3).end();
    }
    String expression = sql.substring(tokens.get(0).start(), end);
    String name = last.name();
    parts.add(
        exact(
            expression, name, row, parts.size(), sql.substring(tokens.get(0).start(), last.end())));
  }

  private static String exact(
      String expression, String name, RowShape row, int position, String written) {
    if (position < row.positional().size()) {
      return row.positional().get(position).kind().exact(expression) + " AS " + Names.quote(name);
    }
    for (Field field : row.fields()) {
      if (field.column().equalsIgnoreCase(name) && field.type().kind().needsExact()) {
        return field.type().kind().exact(expression) + " AS " + Names.quote(name);
      }
    }
    return written;
  }

  /** Whether it may be an alias without AS; the END of a CASE is none. */
  private static boolean isName(Token token) {
    return token.kind() == Token.Kind.QUOTED
        || (token.kind() == Token.Kind.WORD && !Names.isKeyword(token.text()));
  }

  /** After a name, a literal or a parenthesis, a further name is an alias; AS says so itself. */
  private static boolean isEndOfExpression(Token token) {
    return switch (token.kind()) {
      case STRING, QUOTED, NUMBER, BLOB, PARAMETER -> true;
      case WORD -> !token.isWord("NOT") && !token.isWord("CASE") && !token.isWord("COLLATE");
      default -> token.isSymbol(")");
    };
  }
}
