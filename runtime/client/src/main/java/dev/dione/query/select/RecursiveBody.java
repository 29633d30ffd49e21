package dev.dione.query.select;

import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import org.jspecify.annotations.Nullable;

/** The text of a recursive query: its first rows, and those that follow. */
final class RecursiveBody<R> implements SqlPart {
  private final RowQuery<R> start;
  private @Nullable RowQuery<R> step;

  RecursiveBody(RowQuery<R> start) {
    this.start = start;
  }

  void goOn(RowQuery<R> next) {
    step = next;
  }

  @Override
  public void writeTo(SqlWriter out) {
    if (step == null) {
      throw new IllegalStateException("The query is used before its step is known");
    }
    out.scoped(start.query()).line().sql("UNION").line().scoped(step.query());
  }
}
