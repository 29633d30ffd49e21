package dev.dione.query.window;

import dev.dione.query.expr.Expr;
import dev.dione.query.expr.Order;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/** Which rows a window function sees, and in which order. Immutable. */
public final class Window implements SqlPart {
  private final List<SqlPart> partition;
  private final List<SqlPart> order;
  private final String frame;

  private Window(List<SqlPart> partition, List<SqlPart> order, String frame) {
    this.partition = partition;
    this.order = order;
    this.frame = frame;
  }

  /** All rows. */
  public static Window all() {
    return new Window(List.of(), List.of(), "");
  }

  /** The rows with the same values. */
  public static Window partitionBy(Expr<?>... values) {
    List<SqlPart> parts = new ArrayList<>();
    for (Expr<?> value : values) {
      parts.add(value.part());
    }
    return new Window(parts, List.of(), "");
  }

  /** In this order: then an aggregate is of the rows up to this one and its peers. */
  public Window orderBy(Order... terms) {
    List<SqlPart> parts = new ArrayList<>();
    for (Order term : terms) {
      parts.add(term.term());
    }
    return new Window(partition, parts, frame);
  }

  /**
   * Only the rows nearby.
   *
   * @param before how many rows before this one, from 0
   * @param after how many rows after this one, from 0
   */
  public Window rowsBetween(int before, int after) {
    return new Window(
        partition, order, "ROWS BETWEEN " + before + " PRECEDING AND " + after + " FOLLOWING");
  }

  /** All rows up to this one, without its peers. */
  public Window rowsUpToCurrent() {
    return new Window(partition, order, "ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW");
  }

  /** All rows, before this one and after it. */
  public Window allRows() {
    return new Window(partition, order, "ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING");
  }

  @Override
  public void writeTo(SqlWriter out) {
    String between = "";
    if (!partition.isEmpty()) {
      out.sql("PARTITION BY ").list(partition, ", ");
      between = " ";
    }
    if (!order.isEmpty()) {
      out.sql(between).sql("ORDER BY ").list(order, ", ");
      between = " ";
    }
    if (!frame.isEmpty()) {
      out.sql(between).sql(frame);
    }
  }
}
