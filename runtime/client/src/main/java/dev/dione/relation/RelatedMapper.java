package dev.dione.relation;

import dev.dione.Call;
import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.dialect.relation.ParentsSql;
import dev.dione.mapping.RowMapper;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes an object of each row and its children. Immutable.
 *
 * @param <T> the objects
 */
public final class RelatedMapper<T> {
  private final List<Relation<?>> relations;
  private final Function<Children, RowMapper<T>> rows;

  private RelatedMapper(List<Relation<?>> relations, Function<Children, RowMapper<T>> rows) {
    this.relations = relations;
    this.rows = rows;
  }

  /**
   * A mapper.
   *
   * @param columns the columns that it needs, those of the keys included
   * @param read makes the object of a row, whose columns are in that order, and of the children
   * @param relations the relations whose children it takes
   */
  public static <T> RelatedMapper<T> of(
      List<String> columns, BiFunction<Row, Children, T> read, Relation<?>... relations) {
    List<String> needed = List.copyOf(columns);
    return new RelatedMapper<>(
        List.of(relations),
        children -> RowMapper.ofColumns(needed, row -> read.apply(row, children)));
  }

  /** The mapper of rows without children. */
  public static <T> RelatedMapper<T> alone(RowMapper<T> rows) {
    return new RelatedMapper<>(List.of(), children -> rows);
  }

  /**
   * The same objects under the value of one column, which may be a column of theirs.
   *
   * @param column the name of that column (without case)
   * @param key reads its value, at position 0
   */
  public <K> RelatedMapper<Map.Entry<K, T>> keyed(String column, Function<Row, K> key) {
    return new RelatedMapper<>(
        relations, children -> RowMapper.keyed(column, key, rows.apply(children)));
  }

  /** The children that it takes, as yet unread, of the rows of a query. */
  Children within(Statement parents) {
    return relations.isEmpty() ? Children.NONE : new Children(relations, parents);
  }

  /** The mapper of the rows of one call, when the children are there. */
  RowMapper<T> with(Children children) {
    return rows.apply(children);
  }

  /**
   * A call that reads rows and their children in one request.
   *
   * @param parents the query of the rows
   * @param select the select of the columns from {@link ParentsSql#NAME}
   * @param result makes the call that reads the rows
   */
  public <R> Call<R> call(
      Statement parents, String select, BiFunction<Statement, RowMapper<T>, Call<R>> result) {
    Statement rows = parents.withSql(ParentsSql.with(parents.sql(), select), parents.origin());
    return call(() -> parents, mapper -> result.apply(rows, mapper));
  }

  /**
   * A call that reads rows by a statement of their own, and their children, in one request.
   *
   * @param parents gives a query of the same rows, if there are relations
   * @param result makes the call that reads the rows
   */
  public <R> Call<R> call(Supplier<Statement> parents, Function<RowMapper<T>, Call<R>> result) {
    if (relations.isEmpty()) {
      return result.apply(with(Children.NONE));
    }
    Children children = within(parents.get());
    return new RelatedCall<>(children.all(), result.apply(with(children)));
  }
}
