package dev.dione.query;

import dev.dione.query.column.JsonEach;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Source;
import dev.dione.query.column.Table;
import dev.dione.query.condition.Condition;
import dev.dione.query.expr.BoolExpr;
import dev.dione.query.expr.Case;
import dev.dione.query.expr.JsonValue;
import dev.dione.query.expr.NumberExpr;
import dev.dione.query.expr.OrderedExpr;
import dev.dione.query.expr.TextExpr;
import dev.dione.query.expr.TimeExpr;
import dev.dione.query.render.SqlPart;
import dev.dione.query.select.From;
import dev.dione.query.select.QueryTable;
import dev.dione.query.select.RowQuery;
import dev.dione.query.type.SqlType;
import dev.dione.query.write.DeleteFrom;
import dev.dione.query.write.InsertInto;
import dev.dione.query.write.UpdateTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Where queries begin; import it statically. Columns come from generated types, values become
 * parameters, and no string is ever SQL.
 */
public final class Query {
  private Query() {}

  /** The rows of a table: of themselves its entities, until something else is selected. */
  public static <E> From<E> from(Source<E> table) {
    return From.of(table);
  }

  /**
   * A query that goes on with its own rows until no new ones come, in the place of a table ({@code
   * WITH RECURSIVE}). Equal rows count once, so that a circle ends.
   *
   * @param start the first rows
   * @param step given the rows found so far, the rows that follow from them
   */
  public static <R> QueryTable<R> recursive(
      RowQuery<R> start, Function<QueryTable<R>, RowQuery<R>> step) {
    return QueryTable.recursive(start, step);
  }

  /** An insert into a table. */
  public static <E> InsertInto<E> insertInto(Table<E> table) {
    return new InsertInto<>(table);
  }

  /** An update of a table. */
  public static UpdateTable update(Table<?> table) {
    return new UpdateTable(table);
  }

  /** A delete from a table. */
  public static DeleteFrom deleteFrom(Table<?> table) {
    return new DeleteFrom(table);
  }

  /**
   * The largest id of a table: that of the row inserted last in the same batch, if the database
   * made it, because it makes ids above all others. See {@link
   * dev.dione.query.write.Insert#generatedId} for a row before the last one.
   *
   * @param id the column of the id
   */
  public static <N extends Number> NumberExpr<N> generatedId(NumberColumn<N> id) {
    String table = id.info().ref().table().tableName();
    String sql = "(SELECT max(%s) FROM %s)".formatted(id.info().name(), table);
    return new NumberExpr<>(id.type(), SqlPart.of(sql));
  }

  /** The elements of a JSON array, or the fields of an object, in the place of a table. */
  public static JsonEach each(JsonValue json) {
    return new JsonEach(json);
  }

  /** The day it is in UTC where the database runs: the same one in all of a statement. */
  public static TimeExpr<LocalDate> today() {
    return new TimeExpr<>(SqlType.LOCAL_DATE, SqlPart.of("date('now')"));
  }

  /** The time it is where the database runs, to the millisecond; for ISO-8601 columns. */
  public static TimeExpr<Instant> now() {
    return new TimeExpr<>(
        SqlType.INSTANT, SqlPart.of("strftime('%Y-%m-%dT%H:%M:%f000000Z', 'now')"));
  }

  /** The time it is where the database runs, to the second; for columns in SQLite's form. */
  public static TimeExpr<Instant> sqliteNow() {
    return new TimeExpr<>(SqlType.SQLITE_INSTANT, SqlPart.of("datetime('now')"));
  }

  /** A text as an expression; it becomes a parameter. */
  public static TextExpr value(String value) {
    return new TextExpr(SqlType.STRING, SqlType.STRING.parameter(value));
  }

  /** A number as an expression. */
  public static NumberExpr<Integer> value(int value) {
    return new NumberExpr<>(SqlType.INT, SqlType.INT.parameter(value));
  }

  /** A number as an expression. */
  public static NumberExpr<Long> value(long value) {
    return new NumberExpr<>(SqlType.LONG, SqlType.LONG.parameter(value));
  }

  /** A number as an expression. */
  public static NumberExpr<Double> value(double value) {
    return new NumberExpr<>(SqlType.DOUBLE, SqlType.DOUBLE.parameter(value));
  }

  /** A truth value as an expression. */
  public static BoolExpr value(boolean value) {
    return new BoolExpr(SqlType.BOOLEAN, SqlType.BOOLEAN.parameter(value));
  }

  /** A date as an expression. */
  public static TimeExpr<LocalDate> value(LocalDate value) {
    return new TimeExpr<>(SqlType.LOCAL_DATE, SqlType.LOCAL_DATE.parameter(value));
  }

  /** A value of any type as an expression. */
  public static <T> OrderedExpr<T> value(SqlType<T> type, T value) {
    return new OrderedExpr<>(type, type.parameter(value));
  }

  /** {@code CASE WHEN condition THEN text}, which goes on. */
  public static Case<TextExpr> caseWhen(Condition condition, TextExpr value) {
    return Case.of(condition, value);
  }

  /** {@code CASE WHEN condition THEN number}, which goes on. */
  public static <N extends Number> Case<NumberExpr<N>> caseWhen(
      Condition condition, NumberExpr<N> value) {
    return Case.of(condition, value);
  }

  /** {@code CASE WHEN condition THEN value}, which goes on. */
  public static <T> Case<OrderedExpr<T>> caseWhen(Condition condition, OrderedExpr<T> value) {
    return Case.of(condition, value);
  }
}
