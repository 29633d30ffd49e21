package dev.dione.query.aggregate;

import dev.dione.Row;
import dev.dione.query.condition.Condition;
import dev.dione.query.condition.GroupCondition;
import dev.dione.query.expr.Order;
import dev.dione.query.expr.OutputColumn;
import dev.dione.query.expr.PerGroup;
import dev.dione.query.render.SqlPart;
import dev.dione.query.type.SqlType;
import dev.dione.query.window.Window;
import dev.dione.query.window.Windowed;
import java.util.List;
import java.util.function.Function;

/**
 * A value of a group of rows. A select has it after {@code groupBy}, or in {@code aggregate} for
 * all rows together; HAVING and ORDER BY take it, WHERE does not. Immutable.
 *
 * @param <T> the Java type of the value
 */
public class Aggregate<T> implements PerGroup<T> {
  private final SqlType<T> type;
  private final SqlPart part;

  Aggregate(SqlType<T> type, SqlPart part) {
    this.type = type;
    this.part = part;
  }

  /** How the value is stored. */
  public final SqlType<T> type() {
    return type;
  }

  /** What writes it. */
  public final SqlPart part() {
    return part;
  }

  /**
   * Of those rows of the group alone for which the condition holds.
   *
   * @throws IllegalStateException if something is computed of it already: the filter comes first
   */
  public Aggregate<T> filter(Condition condition) {
    return with(filtered(condition));
  }

  /**
   * As a window function: for each row, of the rows around it.
   *
   * @throws IllegalStateException if something is computed of it already, which no window takes
   */
  public final Windowed<T> over(Window window) {
    return new Windowed<>(type, call("over")::write, window);
  }

  /** This, or the value where this is NULL, as for a group without values. */
  public Aggregate<T> orElse(T value) {
    return with(SqlPart.call("coalesce", part, type.parameter(value)));
  }

  /** {@code this = value}. */
  public final GroupCondition eq(T value) {
    return compare(" = ", value);
  }

  /** {@code this <> value}. */
  public final GroupCondition ne(T value) {
    return compare(" <> ", value);
  }

  /** {@code this < value}. */
  public final GroupCondition lt(T value) {
    return compare(" < ", value);
  }

  /** {@code this <= value}. */
  public final GroupCondition le(T value) {
    return compare(" <= ", value);
  }

  /** {@code this > value}. */
  public final GroupCondition gt(T value) {
    return compare(" > ", value);
  }

  /** {@code this > other}. */
  public final GroupCondition gt(Aggregate<T> other) {
    return compare(" > ", other.part);
  }

  /** {@code this >= value}. */
  public final GroupCondition ge(T value) {
    return compare(" >= ", value);
  }

  /** {@code this IS NULL}. */
  public final GroupCondition isNull() {
    return GroupCondition.ofGroup(out -> out.operand(part).sql(" IS NULL"));
  }

  /** The smallest value first, NULLs before it. */
  public final Order asc() {
    return Order.asc(part);
  }

  /** The largest value first, NULLs after all. */
  public final Order desc() {
    return Order.desc(part);
  }

  Aggregate<T> with(SqlPart other) {
    return new Aggregate<>(type, other);
  }

  final SqlPart filtered(Condition condition) {
    if (condition.isNone()) {
      return part;
    }
    AggregateCall call = call("filter");
    return new AggregateCall(
        call.call(),
        call.filter() == null
            ? condition.part()
            : Condition.of(call.filter()).and(condition).part());
  }

  private AggregateCall call(String method) {
    if (part instanceof AggregateCall call) {
      return call;
    }
    throw new IllegalStateException(
        "%s comes right behind the aggregate, before what is computed of it: sum(…).%1$s(…)"
            .formatted(method));
  }

  private GroupCondition compare(String operator, T value) {
    return compare(operator, type.parameter(value));
  }

  private GroupCondition compare(String operator, SqlPart right) {
    return GroupCondition.ofGroup(out -> out.operand(part).sql(operator).operand(right));
  }

  @Override
  public final List<OutputColumn> outputs() {
    return List.of(OutputColumn.of(part, type));
  }

  @Override
  public final Function<Row, T> reader(int position) {
    return row -> type.decode(row, position);
  }
}
