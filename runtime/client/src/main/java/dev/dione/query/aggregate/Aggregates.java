package dev.dione.query.aggregate;

import dev.dione.query.expr.Expr;
import dev.dione.query.expr.NumberExpr;
import dev.dione.query.expr.OrderedExpr;
import dev.dione.query.expr.TextExpr;
import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;

/** The aggregates of SQL; import them statically. */
public final class Aggregates {
  private Aggregates() {}

  /** How many rows. */
  public static NumberAggregate<Long> count() {
    return new NumberAggregate<>(SqlType.LONG, AggregateCall.of(SqlPart.of("count(*)")));
  }

  /** In how many rows it is not NULL. */
  public static NumberAggregate<Long> count(Expr<?> value) {
    return new NumberAggregate<>(SqlType.LONG, call("count", value));
  }

  /** How many values there are, NULL apart. */
  public static NumberAggregate<Long> countDistinct(Expr<?> value) {
    return new NumberAggregate<>(
        SqlType.LONG, AggregateCall.of(SqlPart.wrapped("count(DISTINCT ", value.part(), ")")));
  }

  /** The sum, or NULL of no rows; {@code asLong()} gives sums of {@code int} more room. */
  public static <N extends Number> NumberAggregate<N> sum(NumberExpr<N> value) {
    return new NumberAggregate<>(value.type(), call("sum", value));
  }

  /** The average, or NULL of no rows. */
  public static NumberAggregate<Double> avg(NumberExpr<?> value) {
    return new NumberAggregate<>(SqlType.DOUBLE, call("avg", value));
  }

  /** The smallest number, or NULL of no rows. */
  public static <N extends Number> NumberAggregate<N> min(NumberExpr<N> value) {
    return new NumberAggregate<>(value.type(), call("min", value));
  }

  /** The largest number, or NULL of no rows. */
  public static <N extends Number> NumberAggregate<N> max(NumberExpr<N> value) {
    return new NumberAggregate<>(value.type(), call("max", value));
  }

  /** The smallest value, or NULL of no rows. */
  public static <T> Aggregate<T> min(OrderedExpr<T> value) {
    return new Aggregate<>(value.type(), call("min", value));
  }

  /** The largest value, or NULL of no rows. */
  public static <T> Aggregate<T> max(OrderedExpr<T> value) {
    return new Aggregate<>(value.type(), call("max", value));
  }

  /** All texts with something between them, in no promised order; NULL of no rows. */
  public static Aggregate<String> groupConcat(TextExpr value, String separator) {
    return new Aggregate<>(
        SqlType.STRING,
        AggregateCall.of(
            SqlPart.call("group_concat", value.part(), SqlType.STRING.parameter(separator))));
  }

  private static SqlPart call(String function, Expr<?> value) {
    return AggregateCall.of(SqlPart.call(function, value.part()));
  }
}
