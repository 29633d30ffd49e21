package dev.dione.query.column;

import dev.dione.query.expr.TimeExpr;
import dev.dione.query.type.SqlType;

/**
 * A column of dates or times.
 *
 * @param <T> its Java type
 */
public final class TimeColumn<T> extends TimeExpr<T> implements Column<T> {
  private final ColumnInfo info;

  TimeColumn(ColumnInfo info, SqlType<T> type) {
    super(type, info.ref());
    this.info = info;
  }

  @Override
  public ColumnInfo info() {
    return info;
  }
}
