package dev.dione.query.expr;

import dev.dione.query.condition.Condition;
import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;

/** True or false, stored as 1 or 0. */
public class BoolExpr extends OrderedExpr<Boolean> {
  /** An expression; see {@link Expr#Expr}. */
  public BoolExpr(SqlType<Boolean> type, SqlPart part) {
    super(type, part);
  }

  /** A condition as a value: 1, 0, or NULL where SQL does not know. */
  public static BoolExpr of(Condition condition) {
    SqlPart part = condition.part();
    return new BoolExpr(SqlType.BOOLEAN, out -> out.sql('(').part(part).sql(')'));
  }

  /** Whether it is true: the column as it is, so that a partial index can serve. */
  public final Condition isTrue() {
    return Condition.of(part());
  }

  /** Whether it is false (and not NULL). */
  public final Condition isFalse() {
    return Condition.of(part()).not();
  }

  @Override
  public BoolExpr with(SqlPart other) {
    return new BoolExpr(type(), other);
  }
}
