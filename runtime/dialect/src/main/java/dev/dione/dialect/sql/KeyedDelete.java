package dev.dione.dialect.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code DELETE} of the rows whose columns equal parameters, and no other: {@code DELETE FROM t
 * WHERE a = :a AND b IN (:bs)}.
 *
 * @param table the table's name
 * @param columns the columns, in order
 */
public record KeyedDelete(String table, List<String> columns) {
  private static final int FIRST_CONDITION = 4;

  /** What the statement is, if it is one. */
  public static Optional<KeyedDelete> of(String sql) {
    List<Token> tokens = new ArrayList<>(Lexer.tokens(sql));
    if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).isSymbol(";")) {
      tokens.remove(tokens.size() - 1);
    }
    boolean begins =
        tokens.size() > FIRST_CONDITION
            && tokens.get(0).isWord("DELETE")
            && tokens.get(1).isWord("FROM")
            && tokens.get(2).isName()
            && tokens.get(3).isWord("WHERE");
    if (!begins) {
      return Optional.empty();
    }
    List<String> columns = new ArrayList<>();
    int at = FIRST_CONDITION;
    while (true) {
      int end = endOfCondition(tokens, at);
      if (end < 0) {
        return Optional.empty();
      }
      columns.add(tokens.get(at).name());
      if (end == tokens.size()) {
        return Optional.of(new KeyedDelete(tokens.get(2).name(), List.copyOf(columns)));
      }
      if (!tokens.get(end).isWord("AND")) {
        return Optional.empty();
      }
      at = end + 1;
    }
  }

  /** The index behind {@code column = :p} or {@code column IN (:ps)}, or -1 if it is neither. */
  private static int endOfCondition(List<Token> tokens, int at) {
    if (at + 2 >= tokens.size() || !tokens.get(at).isName()) {
      return -1;
    }
    Token operator = tokens.get(at + 1);
    if (operator.isSymbol("=") || operator.isSymbol("==")) {
      return isParameter(tokens, at + 2) ? at + 3 : -1;
    }
    boolean in =
        operator.isWord("IN")
            && tokens.get(at + 2).isSymbol("(")
            && isParameter(tokens, at + 3)
            && at + 4 < tokens.size()
            && tokens.get(at + 4).isSymbol(")");
    return in ? at + 5 : -1;
  }

  private static boolean isParameter(List<Token> tokens, int index) {
    return index < tokens.size() && tokens.get(index).kind() == Token.Kind.PARAMETER;
  }
}
