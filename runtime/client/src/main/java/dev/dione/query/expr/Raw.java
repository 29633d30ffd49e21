package dev.dione.query.expr;

import dev.dione.query.condition.Condition;
import dev.dione.query.type.SqlType;

/**
 * Pieces of SQL for what the builder lacks: {@code Raw.condition("{} GLOB {}", e.title,
 * value("A*"))}. The text is the program's own and holds no value: quotes, comments and parameters
 * are refused.
 */
public final class Raw {
  private Raw() {}

  /**
   * A value.
   *
   * @param type its type
   * @param sql the SQL, with {@code {}} for each expression
   * @param expressions what comes to the places, in order
   * @throws IllegalArgumentException if the text is not as above, or the places are not as many
   */
  public static <T> OrderedExpr<T> value(SqlType<T> type, String sql, Expr<?>... expressions) {
    return new OrderedExpr<>(type, RawSql.of("(" + sql + ")", expressions.clone()));
  }

  /** A number; as {@link #value}. */
  public static <N extends Number> NumberExpr<N> number(
      SqlType<N> type, String sql, Expr<?>... expressions) {
    return new NumberExpr<>(type, RawSql.of("(" + sql + ")", expressions.clone()));
  }

  /** A text; as {@link #value}. */
  public static TextExpr text(String sql, Expr<?>... expressions) {
    return new TextExpr(SqlType.STRING, RawSql.of("(" + sql + ")", expressions.clone()));
  }

  /** A condition; as {@link #value}. */
  public static Condition condition(String sql, Expr<?>... expressions) {
    return Condition.of(RawSql.of("(" + sql + ")", expressions.clone()));
  }
}
