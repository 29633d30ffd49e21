package dev.dione.query.expr;

import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;

/**
 * A number. Arithmetic stays within its Java type: divide whole numbers and the result is whole;
 * {@link #asReal} first gives the fraction, {@link #asLong} the room.
 *
 * @param <N> the Java type of the number
 */
public class NumberExpr<N extends Number> extends OrderedExpr<N> {
  /** An expression; see {@link Expr#Expr}. */
  public NumberExpr(SqlType<N> type, SqlPart part) {
    super(type, part);
  }

  /** {@code this + value}. */
  public final NumberExpr<N> plus(N value) {
    return arithmetic(" + ", type().parameter(value));
  }

  /** {@code this + other}. */
  public final NumberExpr<N> plus(NumberExpr<N> other) {
    return arithmetic(" + ", comparable(other));
  }

  /** {@code this - value}. */
  public final NumberExpr<N> minus(N value) {
    return arithmetic(" - ", type().parameter(value));
  }

  /** {@code this - other}. */
  public final NumberExpr<N> minus(NumberExpr<N> other) {
    return arithmetic(" - ", comparable(other));
  }

  /** {@code this * value}. */
  public final NumberExpr<N> times(N value) {
    return arithmetic(" * ", type().parameter(value));
  }

  /** {@code this * other}. */
  public final NumberExpr<N> times(NumberExpr<N> other) {
    return arithmetic(" * ", comparable(other));
  }

  /** {@code this / value}; by zero it is NULL. */
  public final NumberExpr<N> dividedBy(N value) {
    return arithmetic(" / ", type().parameter(value));
  }

  /** {@code this / other}; by zero it is NULL. */
  public final NumberExpr<N> dividedBy(NumberExpr<N> other) {
    return arithmetic(" / ", comparable(other));
  }

  /** {@code this % value}, of the whole parts; by zero it is NULL. */
  public final NumberExpr<N> mod(N value) {
    return arithmetic(" % ", type().parameter(value));
  }

  /** {@code -this}. */
  public final NumberExpr<N> negated() {
    return with(out -> out.sql("(-").operand(part()).sql(')'));
  }

  /** {@code abs(this)}. */
  public final NumberExpr<N> abs() {
    return with(SqlPart.call("abs", part()));
  }

  /**
   * {@code round(this, digits)}: half away from zero.
   *
   * @param digits how many stay behind the point, 0 to 30
   */
  public final NumberExpr<N> round(int digits) {
    return with(SqlPart.wrapped("round(", part(), ", " + digits + ")"));
  }

  /** The same number as a {@code long}, for sums that an {@code int} has no room for. */
  public final NumberExpr<Long> asLong() {
    return new NumberExpr<>(SqlType.LONG, cast("INTEGER"));
  }

  /** The same number with a fraction: {@code CAST(this AS REAL)}. */
  public final NumberExpr<Double> asReal() {
    return new NumberExpr<>(SqlType.DOUBLE, cast("REAL"));
  }

  /** Its digits: {@code CAST(this AS TEXT)}. */
  public final TextExpr asText() {
    return new TextExpr(SqlType.STRING, cast("TEXT"));
  }

  @Override
  public NumberExpr<N> orElse(N value) {
    return with(super.orElse(value).part());
  }

  @Override
  public NumberExpr<N> orElse(Expr<N> other) {
    return with(super.orElse(other).part());
  }

  @Override
  public NumberExpr<N> with(SqlPart other) {
    return new NumberExpr<>(type(), other);
  }

  private NumberExpr<N> arithmetic(String operator, SqlPart right) {
    return with(SqlPart.infix(part(), operator, right));
  }

  private SqlPart cast(String to) {
    return SqlPart.wrapped("CAST(", part(), " AS " + to + ")");
  }
}
