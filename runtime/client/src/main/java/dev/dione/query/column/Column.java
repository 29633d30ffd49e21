package dev.dione.query.column;

import dev.dione.query.expr.Expr;
import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: what can be written.
 *
 * @param <T> its Java type
 */
public interface Column<T> {
  /** Where it is, and whether it can be NULL. */
  ColumnInfo info();

  /** How it is stored. */
  SqlType<T> type();

  /** {@code column = value}, in an insert or update; null is NULL. */
  default Assignment to(@Nullable T value) {
    return new Assignment(info(), type().parameter(value), true);
  }

  /** {@code column = expression}, in an insert or update. */
  default Assignment to(Expr<T> value) {
    if (!type().comparesWith(value.type())) {
      throw new IllegalArgumentException(
          "The column %s is stored as %s, not as %s"
              .formatted(info().name(), type(), value.type()));
    }
    return new Assignment(info(), value.part(), false);
  }

  /** {@code column = NULL}. */
  default Assignment toNull() {
    return new Assignment(info(), SqlPart.of("NULL"), true);
  }

  /** In an upsert, the value that the row brings: {@code excluded.column}. */
  default Expr<T> excluded() {
    return new Expr<>(type(), SqlPart.of("excluded." + info().name()));
  }

  /** In an upsert, what the row brings replaces what is stored, be it NULL. */
  default Assignment overwrite() {
    return new Assignment(info(), excluded().part(), false);
  }

  /** In an upsert, what the row brings replaces what is stored, unless it is NULL. */
  default Assignment preserve() {
    return new Assignment(info(), SqlPart.call("coalesce", excluded().part(), info().ref()), false);
  }
}
