package dev.dione.query.select;

import dev.dione.Row;
import dev.dione.query.aggregate.Aggregate;
import dev.dione.query.aggregate.NumberAggregate;
import dev.dione.query.column.Source;
import dev.dione.query.expr.BoolExpr;
import dev.dione.query.expr.Expr;
import dev.dione.query.expr.NumberExpr;
import dev.dione.query.expr.OrderedExpr;
import dev.dione.query.expr.OutputColumn;
import dev.dione.query.expr.TextExpr;
import dev.dione.query.expr.TimeExpr;
import dev.dione.query.render.ColumnRef;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import dev.dione.query.window.Windowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A query in the place of a table. Its columns are what the query selects: {@code
 * perVenue.get(e.venue)}. Immutable.
 *
 * @param <R> what a row becomes
 */
public final class QueryTable<R> implements Source<R> {
  private final RowQuery<R> query;
  private final Outputs outputs;
  private final Definition definition;

  private QueryTable(RowQuery<R> query, Definition definition) {
    this.query = query;
    this.outputs = query.outputs();
    this.definition = definition;
  }

  static <R> QueryTable<R> derived(RowQuery<R> query) {
    return new QueryTable<>(query, out -> out.source(query.query()));
  }

  static <R> QueryTable<R> common(RowQuery<R> query) {
    Object key = new Object();
    return new QueryTable<>(query, out -> out.named(key, query.query()));
  }

  /**
   * A query that goes on with its own rows until no new ones come ({@code WITH RECURSIVE}).
   *
   * @param start the first rows
   * @param step given the rows found so far, the rows that follow from them
   */
  public static <R> QueryTable<R> recursive(
      RowQuery<R> start, Function<QueryTable<R>, RowQuery<R>> step) {
    RecursiveBody<R> body = new RecursiveBody<>(start);
    QueryTable<R> table = new QueryTable<>(start, out -> out.named(body, body));
    body.goOn(step.apply(new QueryTable<>(start, out -> out.named(body, body))));
    return table;
  }

  /** Another use of the same query, to join it with itself. */
  public QueryTable<R> again() {
    return new QueryTable<>(query, definition);
  }

  /** The column that holds this text. */
  public TextExpr get(TextExpr selected) {
    return selected.with(column(selected.part()));
  }

  /** The column that holds this number. */
  public <N extends Number> NumberExpr<N> get(NumberExpr<N> selected) {
    return new NumberExpr<>(selected.type(), column(selected.part()));
  }

  /** The column that holds this date or time. */
  public <T> TimeExpr<T> get(TimeExpr<T> selected) {
    return new TimeExpr<>(selected.type(), column(selected.part()));
  }

  /** The column that holds this truth value. */
  public BoolExpr get(BoolExpr selected) {
    return new BoolExpr(selected.type(), column(selected.part()));
  }

  /** The column that holds this value. */
  public <T> OrderedExpr<T> get(OrderedExpr<T> selected) {
    return new OrderedExpr<>(selected.type(), column(selected.part()));
  }

  /** The column that holds this value. */
  public <T> Expr<T> get(Expr<T> selected) {
    return new Expr<>(selected.type(), column(selected.part()));
  }

  /** The column that holds this aggregate. */
  public <N extends Number> NumberExpr<N> get(NumberAggregate<N> selected) {
    return new NumberExpr<>(selected.type(), column(selected.part()));
  }

  /** The column that holds this aggregate. */
  public <T> OrderedExpr<T> get(Aggregate<T> selected) {
    return new OrderedExpr<>(selected.type(), column(selected.part()));
  }

  /** The column that holds the value of this window function. */
  public <T> OrderedExpr<T> get(Windowed<T> selected) {
    return new OrderedExpr<>(selected.type(), column(selected.part()));
  }

  private ColumnRef column(SqlPart part) {
    for (int i = 0; i < outputs.size(); i++) {
      if (outputs.get(i).part().equals(part)) {
        return new ColumnRef(this, outputs.name(i));
      }
    }
    throw new IllegalStateException(
        "The query does not select this very expression; it has %s. Keep an expression in a variable to select it and to get it"
            .formatted(outputs.names()));
  }

  /** All its columns, in order. */
  List<ColumnRef> columns() {
    return outputs.names().stream().map(name -> new ColumnRef(this, name)).toList();
  }

  @Override
  public String tableName() {
    return "query";
  }

  @Override
  public String aliasStem() {
    return "q";
  }

  @Override
  public void writeSource(SqlWriter out) {
    definition.writeTo(out);
  }

  @Override
  public List<OutputColumn> outputs() {
    List<OutputColumn> columns = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      String name = outputs.name(i);
      columns.add(
          new OutputColumn(name, "query", new ColumnRef(this, name), outputs.get(i).type()));
    }
    return columns;
  }

  @Override
  public Function<Row, R> reader(int position) {
    return query.selected().reader(position);
  }

  /** Writes what stands in FROM. */
  private interface Definition extends SqlPart {}
}
