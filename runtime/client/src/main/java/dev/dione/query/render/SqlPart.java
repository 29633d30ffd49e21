package dev.dione.query.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a query that can write itself as SQL. Immutable. Pieces that are equal are the same
 * SQL, so a column of a query can be found by the expression that was selected.
 */
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

  /** A part with SQL before and behind it that is known when the program is compiled. */
  static SqlPart wrapped(String before, SqlPart part, String after) {
    return new Wrapped(before, part, after);
  }

  /**
   * A value as a parameter.
   *
   * @param wire its wire form, or the {@link Hole} that one comes to
   */
  static SqlPart value(WireForm form, @Nullable Object wire) {
    return new Value(form, wire);
  }

  /** Two operands and what stands between them, with its spaces: {@code a || b}. */
  static SqlPart infix(SqlPart left, String operator, SqlPart right) {
    return new Infix(left, operator, right);
  }
}
