package dev.dione.processor.assemble;

import dev.dione.dialect.sql.Layout;
import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.StatementKind;
import dev.dione.dialect.sql.Token;
import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @Query}'s text as it is sent: numbered parameters in the form that keeps their type, and
 * around it, where a column would lose digits on D1's way through JSON, a wrapper that reads it in
 * full.
 *
 * @param sql the statement
 * @param parameters the names of the parameters, {@code ?1} first
 * @param origin where its chars stand in the user's text
 */
public record QuerySql(String sql, List<String> parameters, SqlOrigin origin) {

  /** The statement of a method; row is null if its rows are not read. */
  public static QuerySql of(String text, List<Parameter> declared, @Nullable RowShape row) {
    List<String> order = new ArrayList<>();
    List<SqlOrigin.Piece> pieces = new ArrayList<>();
    String bound = bind(text, declared, order, pieces);
    QuerySql query = new QuerySql(bound, order, new SqlOrigin(text, pieces));
    return row == null ? query : query.exact(row);
  }

  private static String bind(
      String text, List<Parameter> declared, List<String> order, List<SqlOrigin.Piece> pieces) {
    List<Token> tokens = Lexer.tokens(text);
    StringBuilder sql = new StringBuilder();
    pieces.add(new SqlOrigin.Piece(0, 0, true));
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.PARAMETER) {
        String name = token.text().substring(1);
        if (!order.contains(name)) {
          order.add(name);
        }
        boolean inParentheses = i > 0 && tokens.get(i - 1).isSymbol("(");
        sql.append(text, from, token.start());
        pieces.add(new SqlOrigin.Piece(sql.length(), token.start(), false));
        sql.append(bound(declared, name, order.indexOf(name) + 1, inParentheses));
        from = token.end();
        pieces.add(new SqlOrigin.Piece(sql.length(), from, true));
      } else if (token.isSymbol(";")) {
        return sql.append(text, from, token.start()).toString();
      }
    }
    return sql.append(text.substring(from)).toString();
  }

  private static String bound(
      List<Parameter> declared, String name, int number, boolean inParentheses) {
    Parameter parameter =
        declared.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    if (!parameter.many()) {
      return parameter.value().kind().parameter("?" + number);
    }
    String value = parameter.value().kind() == ValueKind.BYTES ? "unhex(value)" : "value";
    String list = "SELECT " + value + " FROM json_each(?" + number + ")";
    return inParentheses ? list : "(" + list + ")";
  }

  /** The same with every column of the row in full. */
  QuerySql exact(RowShape row) {
    boolean needed =
        row.positional().stream().anyMatch(value -> value.kind().needsExact())
            || row.fields().stream().anyMatch(f -> f.type().kind().needsExact());
    if (!needed) {
      return this;
    }
    List<Token> tokens = Lexer.tokens(sql);
    StatementKind kind = StatementKind.of(tokens);
    if (kind.isQuery()) {
      String own = sql.stripTrailing();
      String wrapped = wrapped(sql, row);
      return new QuerySql(wrapped, parameters, origin.wrapped(wrapped.indexOf(own), own.length()));
    }
    if (kind.returning() < 0) {
      return this;
    }
    int end = tokens.get(kind.returning()).end();
    return new QuerySql(
        ExactReturning.of(sql, tokens, kind.returning(), row), parameters, origin.endingAt(end));
  }

  /** A CTE keeps joins, compounds and the use of indexes, and needs no parsing. */
  private static String wrapped(String sql, RowShape row) {
    List<ValueType> positional = row.positional();
    if (!positional.isEmpty()) {
      List<String> names = positional.size() == 1 ? List.of("value") : List.of("\"key\"", "value");
      List<String> columns =
          IntStream.range(0, names.size())
              .mapToObj(i -> positional.get(i).kind().exact(names.get(i)))
              .toList();
      return "WITH dione_q(%s) AS (\n%s\n)\nSELECT %s\nFROM dione_q"
          .formatted(String.join(", ", names), sql.stripTrailing(), String.join(", ", columns));
    }
    return "WITH dione_q AS (\n%s\n)\nSELECT %s\nFROM dione_q"
        .formatted(sql.stripTrailing(), Layout.list(ExactColumns.of(row.fields()), 7, "  "));
  }
}
