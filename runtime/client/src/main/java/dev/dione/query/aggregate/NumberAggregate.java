package dev.dione.query.aggregate;

import dev.dione.query.condition.Condition;
import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;

/**
 * A number of a group of rows.
 *
 * @param <N> the Java type of the number
 */
public final class NumberAggregate<N extends Number> extends Aggregate<N> {
  NumberAggregate(SqlType<N> type, SqlPart part) {
    super(type, part);
  }

  /** {@code this + other}. */
  public NumberAggregate<N> plus(NumberAggregate<N> other) {
    return infix(" + ", other.part());
  }

  /** {@code this - other}. */
  public NumberAggregate<N> minus(NumberAggregate<N> other) {
    return infix(" - ", other.part());
  }

  /** {@code this * value}. */
  public NumberAggregate<N> times(N value) {
    return infix(" * ", type().parameter(value));
  }

  /** {@code this / value}; whole numbers stay whole. */
  public NumberAggregate<N> dividedBy(N value) {
    return infix(" / ", type().parameter(value));
  }

  /** {@code this / other}; whole numbers stay whole, and by zero it is NULL. */
  public NumberAggregate<N> dividedBy(NumberAggregate<N> other) {
    return infix(" / ", other.part());
  }

  /** {@code round(this, digits)}: half away from zero. */
  public NumberAggregate<N> round(int digits) {
    return with(SqlPart.wrapped("round(", part(), ", " + digits + ")"));
  }

  /** The same number with a fraction. */
  public NumberAggregate<Double> asReal() {
    return new NumberAggregate<>(SqlType.DOUBLE, SqlPart.wrapped("CAST(", part(), " AS REAL)"));
  }

  @Override
  public NumberAggregate<N> filter(Condition condition) {
    return with(filtered(condition));
  }

  @Override
  public NumberAggregate<N> orElse(N value) {
    return with(super.orElse(value).part());
  }

  @Override
  NumberAggregate<N> with(SqlPart other) {
    return new NumberAggregate<>(type(), other);
  }

  private NumberAggregate<N> infix(String operator, SqlPart right) {
    return with(SqlPart.infix(part(), operator, right));
  }
}
