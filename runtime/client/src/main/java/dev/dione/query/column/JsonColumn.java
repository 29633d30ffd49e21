package dev.dione.query.column;

import dev.dione.query.expr.JsonExpr;
import dev.dione.query.type.SqlType;

/**
 * A column of JSON.
 *
 * @param <T> its Java type
 */
public final class JsonColumn<T> extends JsonExpr<T> implements Column<T> {
  private final ColumnInfo info;

  JsonColumn(ColumnInfo info, SqlType<T> type) {
    super(type, info.ref());
    this.info = info;
  }

  @Override
  public ColumnInfo info() {
    return info;
  }
}
