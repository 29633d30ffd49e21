package dev.dione.query.render;

import java.util.List;

/** A piece of a query that can write itself as SQL. Immutable. */
@FunctionalInterface
public interface SqlPart {
  /** Writes the piece; each value in it becomes a parameter. */
  void writeTo(SqlWriter out);

  /** Whether it stands beside an operator without parentheses. */
  default boolean isAtom() {
    return true;
  }

  /** A text of SQL that is known when the program is compiled, such as {@code count(*)}. */
  static SqlPart of(String sql) {
    return new SqlText(sql);
  }

  /** The call of a function: {@code instr(e.title, ?1)}. */
  static SqlPart call(String function, SqlPart... arguments) {
    return new FunctionCall(function, List.of(arguments));
  }

  /** Two operands and what stands between them, with its spaces: {@code a || b}. */
  static SqlPart infix(SqlPart left, String operator, SqlPart right) {
    return new Infix(left, operator, right);
  }
}
