package dev.dione.query.window;

import dev.dione.query.expr.Expr;
import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;

/** The window functions of SQL; import them statically. Aggregates have {@code over} as well. */
public final class WindowFunctions {
  private WindowFunctions() {}

  /** The row's number in its window, from 1. */
  public static WindowFunction<Long> rowNumber() {
    return new WindowFunction<>(SqlType.LONG, SqlPart.of("row_number()"));
  }

  /** The row's place, from 1; peers share one, and leave a gap. */
  public static WindowFunction<Long> rank() {
    return new WindowFunction<>(SqlType.LONG, SqlPart.of("rank()"));
  }

  /** The row's place, from 1; peers share one, and leave no gap. */
  public static WindowFunction<Long> denseRank() {
    return new WindowFunction<>(SqlType.LONG, SqlPart.of("dense_rank()"));
  }

  /** The row's place as a share of the others, 0 to 1. */
  public static WindowFunction<Double> percentRank() {
    return new WindowFunction<>(SqlType.DOUBLE, SqlPart.of("percent_rank()"));
  }

  /** The share of the rows up to this one and its peers, above 0 to 1. */
  public static WindowFunction<Double> cumeDist() {
    return new WindowFunction<>(SqlType.DOUBLE, SqlPart.of("cume_dist()"));
  }

  /** In which of so many parts of equal size the row is, from 1. */
  public static WindowFunction<Long> ntile(int parts) {
    return new WindowFunction<>(SqlType.LONG, SqlPart.of("ntile(" + parts + ")"));
  }

  /** The value in an earlier row of the window, or NULL. */
  public static <T> WindowFunction<T> lag(Expr<T> value, int rows) {
    return offset("lag", value, rows);
  }

  /** The value in a later row of the window, or NULL. */
  public static <T> WindowFunction<T> lead(Expr<T> value, int rows) {
    return offset("lead", value, rows);
  }

  /** The value in the first row of the window. */
  public static <T> WindowFunction<T> firstValue(Expr<T> value) {
    return new WindowFunction<>(value.type(), SqlPart.call("first_value", value.part()));
  }

  /** The value in the last row of the window, which ends at this row unless it says otherwise. */
  public static <T> WindowFunction<T> lastValue(Expr<T> value) {
    return new WindowFunction<>(value.type(), SqlPart.call("last_value", value.part()));
  }

  private static <T> WindowFunction<T> offset(String function, Expr<T> value, int rows) {
    return new WindowFunction<>(
        value.type(), SqlPart.call(function, value.part(), SqlPart.of(Integer.toString(rows))));
  }
}
