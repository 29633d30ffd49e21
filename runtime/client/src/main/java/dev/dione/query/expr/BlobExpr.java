package dev.dione.query.expr;

import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;

/** Bytes. */
public class BlobExpr extends Expr<byte[]> {
  /** An expression; see {@link Expr#Expr}. */
  public BlobExpr(SqlType<byte[]> type, SqlPart part) {
    super(type, part);
  }

  /** How many bytes. */
  public final NumberExpr<Integer> length() {
    return new NumberExpr<>(SqlType.INT, SqlPart.call("length", part()));
  }

  /** The bytes as upper-case hex. */
  public final TextExpr hex() {
    return new TextExpr(SqlType.STRING, SqlPart.call("hex", part()));
  }
}
