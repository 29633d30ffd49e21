package dev.dione.query.window;

import dev.dione.Row;
import dev.dione.query.expr.Order;
import dev.dione.query.expr.OutputColumn;
import dev.dione.query.expr.PerRow;
import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.function.Function;

/**
 * The value of a window function. It can be selected and ordered by; to filter by it, select from
 * the query that has it ({@code asTable()}). Immutable.
 *
 * @param <T> the Java type of the value
 */
public final class Windowed<T> implements PerRow<T> {
  private final SqlType<T> type;
  private final SqlPart part;

  /** A function over a window; made by {@code over}. */
  public Windowed(SqlType<T> type, SqlPart function, Window window) {
    this.type = type;
    this.part = out -> out.part(function).sql(" OVER (").part(window).sql(')');
  }

  /** How the value is stored. */
  public SqlType<T> type() {
    return type;
  }

  /** What writes it. */
  public SqlPart part() {
    return part;
  }

  /** The smallest value first, NULLs before it. */
  public Order asc() {
    return Order.asc(part);
  }

  /** The largest value first, NULLs after all. */
  public Order desc() {
    return Order.desc(part);
  }

  @Override
  public List<OutputColumn> outputs() {
    return List.of(OutputColumn.of(part, type));
  }

  @Override
  public Function<Row, T> reader(int position) {
    return row -> type.decode(row, position);
  }
}
