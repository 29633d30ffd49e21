package dev.dione.relation;

import dev.dione.Row;
import dev.dione.dialect.relation.ParentsSql;
import dev.dione.mapping.RowMapper;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the children of rows are read: a constant of generated code. Immutable.
 *
 * @param name the component that holds them, such as {@code Night.tiers}
 * @param sql their select, from tables and {@link ParentsSql#NAME}
 * @param keyColumns the columns of its result that hold the key of a child's parent
 * @param key reads that key from those columns
 * @param children the mapper of the children
 * @param <C> a child
 */
public record Relation<C>(
    String name,
    String sql,
    List<String> keyColumns,
    Function<Row, @Nullable Object> key,
    RelatedMapper<C> children) {
  /** Keeps a copy of the names. */
  public Relation {
    keyColumns = List.copyOf(keyColumns);
  }

  /** A relation to children that have none. */
  public static <C> Relation<C> of(
      String name,
      String sql,
      List<String> keyColumns,
      Function<Row, @Nullable Object> key,
      RowMapper<C> children) {
    return new Relation<>(name, sql, keyColumns, key, RelatedMapper.alone(children));
  }

  /** A relation to children that have relations themselves. */
  public static <C> Relation<C> of(
      String name,
      String sql,
      List<String> keyColumns,
      Function<Row, @Nullable Object> key,
      RelatedMapper<C> children) {
    return new Relation<>(name, sql, keyColumns, key, children);
  }
}
