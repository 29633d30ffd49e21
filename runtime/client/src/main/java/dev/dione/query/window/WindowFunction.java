package dev.dione.query.window;

import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;

/**
 * A window function, which wants a window: {@code rowNumber().over(partitionBy(e.venue))}.
 *
 * @param <T> the Java type of the value
 */
public final class WindowFunction<T> {
  private final SqlType<T> type;
  private final SqlPart call;

  WindowFunction(SqlType<T> type, SqlPart call) {
    this.type = type;
    this.call = call;
  }

  /** Its value in a window. */
  public Windowed<T> over(Window window) {
    return new Windowed<>(type, call, window);
  }
}
