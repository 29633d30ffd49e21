package dev.dione.query.column;

import dev.dione.query.expr.BlobExpr;
import dev.dione.query.type.SqlType;

/** A column of bytes. */
public final class BlobColumn extends BlobExpr implements Column<byte[]> {
  private final ColumnInfo info;

  BlobColumn(ColumnInfo info, SqlType<byte[]> type) {
    super(type, info.ref());
    this.info = info;
  }

  @Override
  public ColumnInfo info() {
    return info;
  }
}
