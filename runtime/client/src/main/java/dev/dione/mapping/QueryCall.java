package dev.dione.mapping;

import dev.dione.Call;
import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.error.D1MappingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A call of one statement that yields rows.
 *
 * @param <T> what a row becomes
 * @param <R> the result
 */
public final class QueryCall<T, R> implements Call<R> {
  private final Statement statement;
  private final RowReader<T> reader;
  private final BiFunction<String, List<T>, R> result;
  private final List<T> rows = new ArrayList<>();

  private QueryCall(
      Statement statement, RowMapper<T> mapper, BiFunction<String, List<T>, R> result) {
    this.statement = statement.inScope();
    this.reader = new RowReader<>(statement, mapper);
    this.result = result;
  }

  /** All rows, in order. */
  public static <T> Call<List<T>> list(Statement statement, RowMapper<T> mapper) {
    return new QueryCall<>(statement, mapper, RowCount::list);
  }

  /** All rows, in order; those that are equal once. */
  public static <T> Call<Set<T>> set(Statement statement, RowMapper<T> mapper) {
    return new QueryCall<>(statement, mapper, (place, rows) -> new LinkedHashSet<>(rows));
  }

  /** The row, if there is one; two are an error. */
  public static <T> Call<Optional<T>> optional(Statement statement, RowMapper<T> mapper) {
    return new QueryCall<>(statement, mapper, RowCount::optional);
  }

  /** The row, or null if there is none; two are an error. */
  public static <T> Call<@Nullable T> orNull(Statement statement, RowMapper<T> mapper) {
    return new QueryCall<T, @Nullable T>(statement, mapper, RowCount::orNull);
  }

  /** The one row; none or two are an error. */
  public static <T> Call<T> one(Statement statement, RowMapper<T> mapper) {
    return new QueryCall<>(statement, mapper, RowCount::one);
  }

  /** The rows by their keys, in order; a key that comes twice is an error. */
  public static <K, V> Call<Map<K, V>> map(Statement statement, RowMapper<Map.Entry<K, V>> mapper) {
    return new QueryCall<>(
        statement,
        mapper,
        (place, rows) -> {
          Map<K, V> map = new LinkedHashMap<>();
          for (Map.Entry<K, V> row : rows) {
            if (map.containsKey(row.getKey())) {
              throw new D1MappingException(
                  "%s found the key %s in two rows where one for each is promised; return a Map of Lists"
                      .formatted(place, D1MappingException.show(row.getKey())),
                  null);
            }
            map.put(row.getKey(), row.getValue());
          }
          return map;
        });
  }

  /** The rows of each key, keys and rows in order. */
  public static <K, V> Call<Map<K, List<V>>> mapOfLists(
      Statement statement, RowMapper<Map.Entry<K, V>> mapper) {
    return new QueryCall<>(
        statement,
        mapper,
        (place, rows) -> {
          Map<K, List<V>> map = new LinkedHashMap<>();
          for (Map.Entry<K, V> row : rows) {
            map.computeIfAbsent(row.getKey(), key -> new ArrayList<>()).add(row.getValue());
          }
          return map;
        });
  }

  @Override
  public List<Statement> statements() {
    return List.of(statement);
  }

  @Override
  public void columns(int index, List<String> names) {
    reader.columns(names);
  }

  @Override
  public void row(int index, Row row) {
    rows.add(reader.read(row));
  }

  @Override
  public void restart(boolean mayHaveRun) {
    rows.clear();
  }

  @Override
  public R finish(List<Meta> metas) {
    return result.apply(reader.place(), rows);
  }
}
