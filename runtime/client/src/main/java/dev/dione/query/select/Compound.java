package dev.dione.query.select;

import dev.dione.query.expr.Order;
import dev.dione.query.render.SqlPart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Several queries put together: {@code union}, {@code intersect}, {@code except}, from left to
 * right. Its columns are those of the first query, and so is what it can be ordered by. Immutable.
 *
 * @param <R> what a row becomes
 */
public final class Compound<R> extends RowQuery<R> {
  static final String UNION = "UNION";
  static final String UNION_ALL = "UNION ALL";
  static final String INTERSECT = "INTERSECT";
  static final String EXCEPT = "EXCEPT";

  private final CompoundTerms terms;
  private final List<Order> orderBy;
  private final @Nullable Long limit;
  private final @Nullable Long offset;

  private Compound(
      RowQuery<R> first,
      CompoundTerms terms,
      List<Order> orderBy,
      @Nullable Long limit,
      @Nullable Long offset) {
    super(first.selected());
    this.terms = terms;
    this.orderBy = orderBy;
    this.limit = limit;
    this.offset = offset;
  }

  static <R> Compound<R> of(RowQuery<R> left, String operator, RowQuery<R> right) {
    int columns = left.outputs().size();
    int others = right.outputs().size();
    if (columns != others) {
      throw new IllegalArgumentException(
          "The one query has %d columns and the other %d".formatted(columns, others));
    }
    boolean goesOn = left instanceof Compound<R> compound && compound.isBare();
    CompoundTerms terms = goesOn ? ((Compound<R>) left).terms : CompoundTerms.of(term(left));
    return new Compound<>(left, terms.and(operator, term(right)), List.of(), null, null);
  }

  /** A query with an order or a limit, or several queries, count as one in parentheses. */
  private static SqlPart term(RowQuery<?> query) {
    boolean isBare =
        query instanceof Select<?> select
            && select.parts().orderBy().isEmpty()
            && select.parts().limit() == null
            && select.parts().offset() == null;
    SqlPart sql = query.query();
    return isBare ? sql : out -> out.sql("SELECT * FROM ").nested(sql);
  }

  private boolean isBare() {
    return orderBy.isEmpty() && limit == null && offset == null;
  }

  /** In this order, of columns that the first query selects. */
  public Compound<R> orderBy(Order... more) {
    List<Order> all = new ArrayList<>(orderBy);
    all.addAll(List.of(more));
    return new Compound<>(this, terms, all, limit, offset);
  }

  /**
   * At most so many rows.
   *
   * @throws IllegalArgumentException below 0
   */
  public Compound<R> limit(long rows) {
    return new Compound<>(this, terms, orderBy, RowNumber.require(rows, "limit"), offset);
  }

  /**
   * Without so many rows at the beginning.
   *
   * @throws IllegalArgumentException below 0
   */
  public Compound<R> offset(long rows) {
    return new Compound<>(this, terms, orderBy, limit, RowNumber.require(rows, "offset"));
  }

  @Override
  RowQuery<R> atMost(long rows) {
    return limit != null && limit <= rows ? this : limit(rows);
  }

  @Override
  SqlPart top() {
    Outputs outputs = outputs();
    return outputs.needExact() ? exact(outputs) : query();
  }

  @Override
  public SqlPart query() {
    return out -> {
      out.part(terms);
      // By place: SQLite finds a name only if no other table of the first query has it.
      SelectSql.order(out, order(index -> Integer.toString(index + 1)));
      SelectSql.limit(out, limit, offset);
    };
  }

  /**
   * Whole numbers are made text outside: inside, equal ones would not be found, nor their order.
   */
  private SqlPart exact(Outputs outputs) {
    return out -> {
      out.sql("SELECT ");
      outputs.writeFrom(out, "q", true);
      out.line().sql("FROM ").source(terms).sql(" AS q");
      SelectSql.order(out, order(index -> "q." + outputs.name(index)));
      SelectSql.limit(out, limit, offset);
    };
  }

  private List<SqlPart> order(IntFunction<String> column) {
    Outputs outputs = outputs();
    return orderBy.stream()
        .<SqlPart>map(
            term -> {
              String name = column.apply(indexOf(outputs, term));
              return out -> out.sql(name).sql(term.direction());
            })
        .toList();
  }

  private static int indexOf(Outputs outputs, Order term) {
    for (int i = 0; i < outputs.size(); i++) {
      if (outputs.get(i).part().equals(term.part())) {
        return i;
      }
    }
    throw new IllegalStateException(
        "A compound query is ordered by what its first query selects, this very expression: "
            + outputs.names());
  }

  @Override
  PageSource pageSource() {
    PageSource.requireWhole(limit, offset);
    Outputs outputs = outputs();
    orderBy.forEach(term -> indexOf(outputs, term));
    return PageSource.of(terms, orderBy, outputs);
  }
}
