package dev.dione.query.column;

import dev.dione.query.expr.Expr;
import dev.dione.query.type.SqlType;

/**
 * A column that SQL can compare for equality alone.
 *
 * @param <T> its Java type
 */
public final class PlainColumn<T> extends Expr<T> implements Column<T> {
  private final ColumnInfo info;

  PlainColumn(ColumnInfo info, SqlType<T> type) {
    super(type, info.ref());
    this.info = info;
  }

  @Override
  public ColumnInfo info() {
    return info;
  }
}
