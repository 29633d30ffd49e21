package dev.dione.query.expr;

import dev.dione.query.condition.Condition;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.WireForm;
import dev.dione.query.type.SqlType;

/**
 * A place in JSON, whose type SQL does not know: say as what it is read. A missing place and JSON's
 * null are both NULL. Immutable.
 */
public final class JsonValue {
  private final SqlPart json;
  private final String path;

  JsonValue(SqlPart json, String path) {
    this.json = json;
    this.path = path;
  }

  /** The field of an object. The name becomes a parameter. */
  public JsonValue get(String field) {
    return new JsonValue(json, JsonPath.field(path, field));
  }

  /** The element of an array, from 0; -1 is the last one. */
  public JsonValue at(int index) {
    return new JsonValue(json, JsonPath.element(path, index));
  }

  /** The value as text ({@code ->>}). */
  public TextExpr asText() {
    return new TextExpr(SqlType.STRING, value());
  }

  /** The value as a whole number. */
  public NumberExpr<Long> asLong() {
    return new NumberExpr<>(SqlType.LONG, value());
  }

  /** The value as a number. */
  public NumberExpr<Double> asReal() {
    return new NumberExpr<>(SqlType.DOUBLE, value());
  }

  /** The value as a boolean. */
  public BoolExpr asBool() {
    return new BoolExpr(SqlType.BOOLEAN, value());
  }

  /** The value as JSON text ({@code ->}). */
  public TextExpr asJson() {
    return new TextExpr(SqlType.STRING, at("->"));
  }

  /** How many elements the array has. */
  public NumberExpr<Integer> size() {
    return new NumberExpr<>(SqlType.INT, call("json_array_length("));
  }

  /** Whether there is something, be it JSON's null. */
  public Condition exists() {
    SqlPart type = call("json_type(");
    return Condition.of(out -> out.part(type).sql(" IS NOT NULL"));
  }

  /** Whether the array has this text among its elements. */
  public Condition containsText(String text) {
    SqlPart each = each();
    return Condition.of(
        out -> out.value(WireForm.TEXT, text).sql(" IN (SELECT value FROM ").part(each).sql(')'));
  }

  /** What writes its elements in the place of a table. */
  public SqlPart each() {
    return call("json_each(");
  }

  private SqlPart value() {
    return at("->>");
  }

  private SqlPart at(String operator) {
    return out -> out.sql('(').operand(json).sql(operator).value(WireForm.TEXT, path).sql(')');
  }

  private SqlPart call(String function) {
    return out -> out.sql(function).part(json).sql(", ").value(WireForm.TEXT, path).sql(')');
  }
}
