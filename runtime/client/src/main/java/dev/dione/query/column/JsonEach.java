package dev.dione.query.column;

import dev.dione.Row;
import dev.dione.query.expr.JsonValue;
import dev.dione.query.expr.NumberExpr;
import dev.dione.query.expr.OutputColumn;
import dev.dione.query.expr.TextExpr;
import dev.dione.query.render.ColumnRef;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.function.Function;

/**
 * The elements of a JSON array, or the fields of an object, in the place of a table: a row each.
 * The table that has the JSON stands before it in the query. Immutable.
 */
public final class JsonEach implements Source<String> {
  private final SqlPart elements;

  /** The elements of what stands at a place in JSON; none if nothing does. */
  public JsonEach(JsonValue json) {
    this.elements = json.each();
  }

  /** Its place in the array, from 0. */
  public NumberExpr<Integer> index() {
    return new NumberExpr<>(SqlType.INT, new ColumnRef(this, "key"));
  }

  /** The name of the field. */
  public TextExpr field() {
    return new TextExpr(SqlType.STRING, new ColumnRef(this, "key"));
  }

  /** The element as text; an array or object as JSON. */
  public TextExpr asText() {
    return new TextExpr(SqlType.STRING, new ColumnRef(this, "value"));
  }

  /** The element as a whole number. */
  public NumberExpr<Long> asLong() {
    return new NumberExpr<>(SqlType.LONG, new ColumnRef(this, "value"));
  }

  /** The element as a number. */
  public NumberExpr<Double> asReal() {
    return new NumberExpr<>(SqlType.DOUBLE, new ColumnRef(this, "value"));
  }

  @Override
  public String tableName() {
    return "json_each";
  }

  @Override
  public String aliasStem() {
    return "j";
  }

  @Override
  public void writeSource(SqlWriter out) {
    out.part(elements);
  }

  @Override
  public List<OutputColumn> outputs() {
    return asText().outputs();
  }

  @Override
  public Function<Row, String> reader(int position) {
    return asText().reader(position);
  }
}
