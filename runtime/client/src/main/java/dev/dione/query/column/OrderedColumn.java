package dev.dione.query.column;

import dev.dione.query.expr.OrderedExpr;
import dev.dione.query.type.SqlType;

/**
 * A column whose order is that of its Java type, such as enums by name.
 *
 * @param <T> its Java type
 */
public final class OrderedColumn<T> extends OrderedExpr<T> implements Column<T> {
  private final ColumnInfo info;

  OrderedColumn(ColumnInfo info, SqlType<T> type) {
    super(type, info.ref());
    this.info = info;
  }

  @Override
  public ColumnInfo info() {
    return info;
  }
}
