package dev.dione.query.expr;

import dev.dione.query.render.Hole;
import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A value that comes later, when a prepared query runs. Immutable.
 *
 * @param <T> the Java type of the value
 */
public final class Parameter<T> extends OrderedExpr<T> {
  private final Hole hole;

  Parameter(SqlType<T> type) {
    this(type, new Hole("of type " + type));
  }

  private Parameter(SqlType<T> type, Hole hole) {
    super(type, SqlPart.value(type.form(), hole));
    this.hole = hole;
  }

  /** The value for one run; null is NULL, which equals nothing. */
  public Binding to(@Nullable T value) {
    return new Binding(hole, type().encode(value));
  }

  /**
   * A parameter and its value for one run. Made by {@link Parameter#to}.
   *
   * @param hole where the value comes to
   * @param value its wire form
   */
  public record Binding(Hole hole, @Nullable Object value) {}
}
