package dev.dione.query.expr;

import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;

/**
 * A value stored as JSON text.
 *
 * @param <T> the Java type that Jackson makes of it
 */
public class JsonExpr<T> extends Expr<T> {
  /** An expression; see {@link Expr#Expr}. */
  public JsonExpr(SqlType<T> type, SqlPart part) {
    super(type, part);
  }

  /** All of it, as a place in JSON. */
  public final JsonValue json() {
    return new JsonValue(part(), "$");
  }

  /** The field of an object: {@code e.details.get("guests").at(0).asText()}. */
  public final JsonValue get(String field) {
    return json().get(field);
  }

  /** The element of an array, from 0; -1 is the last one. */
  public final JsonValue at(int index) {
    return json().at(index);
  }
}
