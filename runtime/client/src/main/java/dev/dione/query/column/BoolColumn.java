package dev.dione.query.column;

import dev.dione.query.expr.BoolExpr;
import dev.dione.query.type.SqlType;

/** A column of 1 and 0. */
public final class BoolColumn extends BoolExpr implements Column<Boolean> {
  private final ColumnInfo info;

  BoolColumn(ColumnInfo info, SqlType<Boolean> type) {
    super(type, info.ref());
    this.info = info;
  }

  @Override
  public ColumnInfo info() {
    return info;
  }
}
