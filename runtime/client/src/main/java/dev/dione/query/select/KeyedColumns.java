package dev.dione.query.select;

import dev.dione.Row;
import dev.dione.query.expr.Order;
import dev.dione.query.expr.OutputColumn;
import dev.dione.query.expr.PerGroup;
import dev.dione.query.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a query selects, and behind it the terms of its order that are not among that. */
final class KeyedColumns implements PerGroup<Object> {
  private final List<OutputColumn> columns;
  private final int selected;

  KeyedColumns(PerGroup<?> selected, List<Order> order) {
    this.columns = new ArrayList<>(selected.outputs());
    this.selected = columns.size();
    for (Order term : order) {
      if (indexOf(term) < 0) {
        columns.add(OutputColumn.of(term.part(), SqlType.STRING));
      }
    }
  }

  /** Whether the order has a term that is not selected. */
  boolean hasMore() {
    return columns.size() > selected;
  }

  /** The column that has the value of a term. */
  int indexOf(Order term) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).part().equals(term.part())) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public List<OutputColumn> outputs() {
    return columns;
  }

  @Override
  public Function<Row, Object> reader(int position) {
    throw new IllegalStateException("Nobody reads the whole row");
  }
}
