package dev.dione.query.column;

import dev.dione.query.expr.TextExpr;
import dev.dione.query.type.SqlType;

/** A column of text. */
public final class TextColumn extends TextExpr implements Column<String> {
  private final ColumnInfo info;

  TextColumn(ColumnInfo info, SqlType<String> type) {
    super(type, info.ref());
    this.info = info;
  }

  @Override
  public ColumnInfo info() {
    return info;
  }
}
