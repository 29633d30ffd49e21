package dev.dione.query.column;

import dev.dione.query.expr.NumberExpr;
import dev.dione.query.type.SqlType;

/**
 * A column of numbers.
 *
 * @param <T> its Java type
 */
public final class NumberColumn<T extends Number> extends NumberExpr<T> implements Column<T> {
  private final ColumnInfo info;

  NumberColumn(ColumnInfo info, SqlType<T> type) {
    super(type, info.ref());
    this.info = info;
  }

  @Override
  public ColumnInfo info() {
    return info;
  }

  @Override
  public NumberExpr<T> excluded() {
    return with(Column.super.excluded().part());
  }
}
