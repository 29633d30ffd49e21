package dev.dione.query.expr;

import dev.dione.query.condition.Condition;
import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;

/**
 * A value whose order in SQL is its order in Java. Types without it (decimal text, JSON, dates with
 * an offset) have no {@code lt} and no {@code asc}.
 *
 * @param <T> the Java type of the value
 */
public class OrderedExpr<T> extends Expr<T> {
  /** An expression; see {@link Expr#Expr}. */
  public OrderedExpr(SqlType<T> type, SqlPart part) {
    super(type, part);
  }

  /** {@code this < value}. */
  public final Condition lt(T value) {
    return compare(" < ", value);
  }

  /** {@code this < other}. */
  public final Condition lt(OrderedExpr<T> other) {
    return compare(" < ", other);
  }

  /** {@code this <= value}. */
  public final Condition le(T value) {
    return compare(" <= ", value);
  }

  /** {@code this <= other}. */
  public final Condition le(OrderedExpr<T> other) {
    return compare(" <= ", other);
  }

  /** {@code this > value}. */
  public final Condition gt(T value) {
    return compare(" > ", value);
  }

  /** {@code this > other}. */
  public final Condition gt(OrderedExpr<T> other) {
    return compare(" > ", other);
  }

  /** {@code this >= value}. */
  public final Condition ge(T value) {
    return compare(" >= ", value);
  }

  /** {@code this >= other}. */
  public final Condition ge(OrderedExpr<T> other) {
    return compare(" >= ", other);
  }

  /** {@code this BETWEEN low AND high}: both ends belong to it. */
  public final Condition between(T low, T high) {
    SqlPart from = type().parameter(low);
    SqlPart to = type().parameter(high);
    return Condition.of(
        out -> out.operand(part()).sql(" BETWEEN ").part(from).sql(" AND ").part(to));
  }

  /** The smallest value first, NULLs before it. */
  public final Order asc() {
    return Order.asc(part());
  }

  /** The largest value first, NULLs after all. */
  public final Order desc() {
    return Order.desc(part());
  }

  @Override
  public OrderedExpr<T> orElse(T value) {
    return with(super.orElse(value).part());
  }

  @Override
  public OrderedExpr<T> orElse(Expr<T> other) {
    return with(super.orElse(other).part());
  }

  @Override
  public OrderedExpr<T> with(SqlPart other) {
    return new OrderedExpr<>(type(), other);
  }
}
