package dev.dione.query.expr;

import dev.dione.Row;
import dev.dione.mapping.Encode;
import dev.dione.query.condition.Condition;
import dev.dione.query.render.ColumnRef;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.WireForm;
import dev.dione.query.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value computed from the columns of one row. Comparisons take a value of the same Java type, or
 * another expression of it; a value becomes a parameter. Immutable.
 *
 * <p>As in SQL, a comparison with NULL is neither true nor false; {@link #is} and {@link #isNot}
 * know NULL.
 *
 * @param <T> the Java type of the value
 */
public class Expr<T> implements PerRow<T> {
  private final SqlType<T> type;
  private final SqlPart part;

  /** An expression; queries are made with the methods of columns and of {@code Query} instead. */
  public Expr(SqlType<T> type, SqlPart part) {
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

  /** {@code this = value}. */
  public final Condition eq(T value) {
    return compare(" = ", value);
  }

  /** {@code this = other}. */
  public final Condition eq(Expr<T> other) {
    return compare(" = ", other);
  }

  /** {@code this <> value}: false for NULL as well; see {@link #isNot}. */
  public final Condition ne(T value) {
    return compare(" <> ", value);
  }

  /** {@code this <> other}. */
  public final Condition ne(Expr<T> other) {
    return compare(" <> ", other);
  }

  /** {@code this IS other}: as {@code =}, and true where both are NULL. */
  public final Condition is(Expr<T> other) {
    return compare(" IS ", other);
  }

  /** {@code this IS NOT value}: as {@code <>}, and true where this is NULL. */
  public final Condition isNot(T value) {
    return compare(" IS NOT ", value);
  }

  /** {@code this IS NOT other}: as {@code <>}, and true where one of both is NULL. */
  public final Condition isNot(Expr<T> other) {
    return compare(" IS NOT ", other);
  }

  /** {@code this IS NULL}. */
  public final Condition isNull() {
    return Condition.of(out -> out.operand(part).sql(" IS NULL"));
  }

  /** {@code this IS NOT NULL}. */
  public final Condition isNotNull() {
    return Condition.of(out -> out.operand(part).sql(" IS NOT NULL"));
  }

  /** Whether it is one of these values; they are one parameter, so they may be any number. */
  public final Condition in(Collection<T> values) {
    return inList(" IN ", values);
  }

  /** Whether it is one of these values. */
  @SafeVarargs
  public final Condition in(T... values) {
    List<T> list = new ArrayList<>(values.length);
    for (T value : values) {
      list.add(value);
    }
    return in(list);
  }

  /** Whether it is in the only column of a query. */
  public final Condition in(Subquery<T> query) {
    return inQuery(" IN ", query);
  }

  /** Whether it is none of these values; false for NULL. */
  public final Condition notIn(Collection<T> values) {
    return inList(" NOT IN ", values);
  }

  /** Whether it is not in the only column of a query, which must not yield NULL. */
  public final Condition notIn(Subquery<T> query) {
    return inQuery(" NOT IN ", query);
  }

  /** This, or the value where this is NULL: {@code coalesce(this, value)}. */
  public Expr<T> orElse(T value) {
    return with(coalesce(type.parameter(value)));
  }

  /** This, or the other one where this is NULL: {@code coalesce(this, other)}. */
  public Expr<T> orElse(Expr<T> other) {
    return with(coalesce(comparable(other)));
  }

  /** A parameter for such a value, for a query that is prepared once and run with many. */
  public final Parameter<T> parameter() {
    return new Parameter<>(type);
  }

  /** The same kind of expression with another text. */
  public Expr<T> with(SqlPart other) {
    return new Expr<>(type, other);
  }

  /** {@code this operator value}, as a condition. */
  protected final Condition compare(String operator, T value) {
    SqlPart parameter =
        type.parameter(Objects.requireNonNull(value, "No value to compare with: say isNull()"));
    return Condition.of(out -> out.operand(part).sql(operator).part(parameter));
  }

  /** {@code this operator other}, as a condition. */
  protected final Condition compare(String operator, Expr<T> other) {
    SqlPart right = comparable(other);
    return Condition.of(out -> out.operand(part).sql(operator).operand(right));
  }

  /**
   * The other one's text.
   *
   * @throws IllegalArgumentException if its values are stored in another form
   */
  protected final SqlPart comparable(Expr<T> other) {
    if (!type.comparesWith(other.type)) {
      throw new IllegalArgumentException(
          "The one is stored as %s and the other as %s, which SQL cannot compare"
              .formatted(type, other.type));
    }
    return other.part;
  }

  private SqlPart coalesce(SqlPart other) {
    return SqlPart.call("coalesce", part, other);
  }

  private Condition inList(String operator, Collection<T> values) {
    String json = Encode.list(values, type::encode);
    String select = "(SELECT " + type.form().ofJson("value") + " FROM json_each(";
    return Condition.of(
        out -> out.operand(part).sql(operator).sql(select).value(WireForm.TEXT, json).sql("))"));
  }

  private Condition inQuery(String operator, Subquery<T> query) {
    return Condition.of(out -> out.operand(part).sql(operator).nested(query.query()));
  }

  @Override
  public List<OutputColumn> outputs() {
    boolean isColumn = part instanceof ColumnRef;
    String name = isColumn ? ((ColumnRef) part).name() : null;
    String table = isColumn ? ((ColumnRef) part).table().tableName() : "";
    return List.of(new OutputColumn(name, table, part, type));
  }

  @Override
  public Function<Row, T> reader(int position) {
    return row -> type.decode(row, position);
  }
}
