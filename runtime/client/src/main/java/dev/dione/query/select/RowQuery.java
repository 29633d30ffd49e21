package dev.dione.query.select;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.Statement;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import dev.dione.query.condition.Condition;
import dev.dione.query.expr.NumberExpr;
import dev.dione.query.expr.OrderedExpr;
import dev.dione.query.expr.PerGroup;
import dev.dione.query.expr.Subquery;
import dev.dione.query.render.Rendered;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query that yields rows. Immutable: each method gives another query, so a query can be kept,
 * passed on and built upon.
 *
 * <p>What fetches takes a database and runs at once ({@code list(d1)}); without one it gives the
 * {@link Call}, for {@code batch.add(…)} or {@code d1.executeAsync(…)}.
 *
 * @param <R> what a row becomes
 */
public abstract class RowQuery<R> implements Subquery<R> {
  private final PerGroup<R> selected;
  private @Nullable Outputs outputs;

  RowQuery(PerGroup<R> selected) {
    this.selected = selected;
  }

  /** What it selects. */
  final PerGroup<R> selected() {
    return selected;
  }

  /** The columns of its result, which many queries never ask for. */
  final Outputs outputs() {
    Outputs made = outputs;
    if (made == null) {
      made = Outputs.of(selected);
      outputs = made;
    }
    return made;
  }

  /** What writes it as a statement of its own, whose values D1 sends in full. */
  abstract SqlPart top();

  /** The same query with at most so many rows. */
  abstract RowQuery<R> atMost(long rows);

  /** Its rows with all that their order depends on, for reading in pages. */
  abstract PageSource pageSource();

  /**
   * The statement: its SQL can be printed, and is the same whatever the values.
   *
   * @throws IllegalStateException if the query names a table that it does not have, or has too many
   *     columns
   */
  public final Statement statement() {
    return SqlWriter.render(top()).statement();
  }

  /** The SQL without values, for reuse with other ones. */
  public final PreparedQuery<R> prepare() {
    return new PreparedQuery<>(SqlWriter.render(top()), mapper());
  }

  /** All rows. */
  public final Call<List<R>> list() {
    return QueryCall.list(statement(), mapper());
  }

  /** All rows, now. */
  public final List<R> list(D1 d1) {
    return d1.execute(list());
  }

  /** The first row, if there is one. */
  public final Call<Optional<R>> first() {
    return QueryCall.optional(atMost(1).statement(), mapper());
  }

  /** The first row, if there is one, now. */
  public final Optional<R> first(D1 d1) {
    return d1.execute(first());
  }

  /** The only row; none or two are a {@code D1MappingException}. */
  public final Call<R> one() {
    return QueryCall.one(atMost(2).statement(), mapper());
  }

  /** The only row, now. */
  public final R one(D1 d1) {
    return d1.execute(one());
  }

  /** The row, if there is one; two are a {@code D1MappingException}. */
  public final Call<Optional<R>> optional() {
    return QueryCall.optional(atMost(2).statement(), mapper());
  }

  /** The row, if there is one, now. */
  public final Optional<R> optional(D1 d1) {
    return d1.execute(optional());
  }

  /** What writes it behind EXISTS. */
  SqlPart inExists() {
    return query();
  }

  /** How many rows it has. */
  public final Call<Long> count() {
    SqlPart query = query();
    Rendered sql = SqlWriter.render(out -> out.sql("SELECT count(*) FROM ").nested(query));
    return QueryCall.one(sql.statement(), RowMapper.ofScalar(row -> row.integer(0)));
  }

  /** How many rows it has, now. */
  public final long count(D1 d1) {
    return d1.execute(count());
  }

  /** Whether it has a row. */
  public final Call<Boolean> exists() {
    SqlPart query = inExists();
    Rendered sql = SqlWriter.render(out -> out.sql("SELECT EXISTS ").nested(query));
    return QueryCall.one(sql.statement(), RowMapper.ofScalar(row -> row.integer(0) == 1));
  }

  /** Whether it has a row, now. */
  public final boolean exists(D1 d1) {
    return d1.execute(exists());
  }

  /**
   * A page of rows, each of them once. The query's order is completed by the ids of its tables, so
   * that ties do not matter; its limit must not be set.
   *
   * @throws dev.dione.error.D1CursorException if the request's cursor is none of this query
   * @throws IllegalStateException if the query has a limit, an offset or an order that pages cannot
   *     follow
   */
  public final Call<Page<R>> page(PageRequest request) {
    return new PageQuery<>(this).page(request);
  }

  /** A page of rows, now. */
  public final Page<R> page(D1 d1, PageRequest request) {
    return d1.execute(page(request));
  }

  /**
   * All rows, read in pages of a size while the stream is consumed; close it to stop.
   *
   * @param pageSize how many rows a request reads
   */
  public final Stream<R> stream(D1 d1, int pageSize) {
    return new PageQuery<>(this).stream(d1, pageSize);
  }

  /** How SQLite would run it. */
  public final QueryPlan explain(D1 d1) {
    return QueryPlan.of(d1, statement());
  }

  /** Whether it has a row, as a condition in another query. */
  public final Condition isPresent() {
    SqlPart query = inExists();
    return Condition.of(out -> out.sql("EXISTS ").nested(query));
  }

  /** Whether it has no row, as a condition in another query. */
  public final Condition isAbsent() {
    SqlPart query = inExists();
    return Condition.of(out -> out.sql("NOT EXISTS ").nested(query));
  }

  /**
   * The value of its only column in its first row, in another query; NULL if it has no row.
   *
   * @throws IllegalStateException if it has more columns than one
   */
  public final OrderedExpr<R> asExpr() {
    SqlPart query = query();
    return new OrderedExpr<>(onlyType(), out -> out.nested(query));
  }

  /** How many rows it has, as a value in another query. */
  public final NumberExpr<Long> countOf() {
    SqlPart query = query();
    return new NumberExpr<>(
        SqlType.LONG, out -> out.sql("(SELECT count(*) FROM ").nested(query).sql(')'));
  }

  /** The query in the place of a table. */
  public final QueryTable<R> asTable() {
    return QueryTable.derived(this);
  }

  /** The query in the place of a table, defined once before the statement ({@code WITH}). */
  public final QueryTable<R> asCte() {
    return QueryTable.common(this);
  }

  /** These rows and those of the other query, equal ones once. */
  public final Compound<R> union(RowQuery<R> other) {
    return Compound.of(this, Compound.UNION, other);
  }

  /** These rows and those of the other query, all of them. */
  public final Compound<R> unionAll(RowQuery<R> other) {
    return Compound.of(this, Compound.UNION_ALL, other);
  }

  /** The rows that both queries have, equal ones once. */
  public final Compound<R> intersect(RowQuery<R> other) {
    return Compound.of(this, Compound.INTERSECT, other);
  }

  /** The rows that the other query does not have, equal ones once. */
  public final Compound<R> except(RowQuery<R> other) {
    return Compound.of(this, Compound.EXCEPT, other);
  }

  @Override
  @SuppressWarnings("unchecked") // the only column is what a row becomes
  public final SqlType<R> onlyType() {
    Outputs outputs = outputs();
    if (outputs.size() != 1) {
      throw new IllegalStateException(
          "A query of %d columns %s where one column is wanted"
              .formatted(outputs.size(), outputs.names()));
    }
    return (SqlType<R>) outputs.get(0).type();
  }

  /**
   * Checks that its columns can be written into columns of these types.
   *
   * @throws IllegalArgumentException if they are not as many, or not stored alike
   */
  public final void requireFits(List<SqlType<?>> types) {
    Outputs outputs = outputs();
    boolean fits = outputs.size() == types.size();
    for (int i = 0; fits && i < types.size(); i++) {
      fits = types.get(i).comparesWith(outputs.get(i).type());
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "The query selects %s, which do not fit columns of the types %s"
              .formatted(outputs.names(), types));
    }
  }

  final RowMapper<R> mapper() {
    return RowMapper.ofPositions(outputs().size(), selected.reader(0));
  }

  /** The SQL; values are left out, because they may be private. */
  @Override
  public final String toString() {
    return statement().sql();
  }
}
