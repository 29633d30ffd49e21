package dev.dione.mapping;

import dev.dione.Row;
import dev.dione.error.D1MappingException;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes an object of each row. It names the columns it needs, so the result may have them in any
 * order, and more; the object is read by position, in the order of the names. Thread-safe.
 *
 * @param <T> the objects
 */
public final class RowMapper<T> {
  private final @Nullable Function<List<String>, Function<Row, T>> binding;
  private final List<String> columns;
  private final @Nullable Function<Row, T> read;
  private final boolean isForward;
  private volatile @Nullable Found last;

  private RowMapper(Function<List<String>, Function<Row, T>> binding) {
    this(binding, false);
  }

  private RowMapper(Function<List<String>, Function<Row, T>> binding, boolean isForward) {
    this.binding = binding;
    this.columns = List.of();
    this.read = null;
    this.isForward = isForward;
  }

  private RowMapper(List<String> columns, Function<Row, T> read, boolean isForward) {
    this.binding = null;
    this.columns = columns;
    this.read = read;
    this.isForward = isForward;
  }

  /** A mapper that finds its columns by name (without case). */
  public static <T> RowMapper<T> ofColumns(List<String> columns, Function<Row, T> read) {
    return new RowMapper<>(List.copyOf(columns), read, false);
  }

  /**
   * The same for a reader that goes forward, as generated ones do: it asks for the columns in their
   * order, and for none that stands before one asked for. Where the result has them in that order,
   * its values go from the answer into the object and are not kept between.
   */
  public static <T> RowMapper<T> forward(List<String> columns, Function<Row, T> read) {
    return new RowMapper<>(List.copyOf(columns), read, true);
  }

  /** A mapper of the first and only column. */
  public static <T> RowMapper<T> ofScalar(Function<Row, T> read) {
    return new RowMapper<>(names -> bind(1, read, names), true);
  }

  /** A mapper of all columns by their positions, whatever their names. */
  public static <T> RowMapper<T> ofPositions(int columns, Function<Row, T> read) {
    return new RowMapper<>(names -> bind(columns, read, names));
  }

  /** A mapper of two columns, all that there are: a key and its value, which may be null. */
  public static <K, V> RowMapper<Map.Entry<K, V>> pair(
      Function<Row, K> key, Function<Row, V> value) {
    return new RowMapper<>(names -> bind(2, entry(key, value), names));
  }

  /**
   * A mapper of objects under the value of one column, which may be a column of theirs.
   *
   * @param column the name of that column (without case)
   * @param key reads its value, at position 0
   * @param value the mapper of the objects
   */
  public static <K, V> RowMapper<Map.Entry<K, V>> keyed(
      String column, Function<Row, K> key, RowMapper<V> value) {
    return keyed(List.of(column), key, value);
  }

  /** The same with a key of several columns, read from positions 0 and on. */
  public static <K, V> RowMapper<Map.Entry<K, V>> keyed(
      List<String> columns, Function<Row, K> key, RowMapper<V> value) {
    List<String> needed = List.copyOf(columns);
    return new RowMapper<>(names -> entry(bind(needed, key, names), value.bind(names)));
  }

  private static <K, V> Function<Row, Map.Entry<K, V>> entry(
      Function<Row, K> key, Function<Row, V> value) {
    return row -> new SimpleImmutableEntry<>(key.apply(row), value.apply(row));
  }

  /** The columns that it finds by name, in the order in which the object is read; or none. */
  public List<String> columns() {
    return columns;
  }

  /**
   * Reads the object where its columns stand side by side.
   *
   * @param first the position of the first one
   * @return reads one row after the other; not thread-safe
   */
  public Function<Row, T> at(int first) {
    int[] positions = IntStream.range(first, first + columns.size()).toArray();
    MappedRow mapped = new MappedRow(positions);
    Function<Row, T> reading = Objects.requireNonNull(read, "A mapper of named columns");
    return row -> reading.apply(mapped.of(row));
  }

  /**
   * The object of columns that stand side by side, in the order in which the mapper names its own:
   * for the mapper of a row in which the object is embedded. Thread-safe.
   *
   * @param first the position of the first of them
   */
  public T read(Row row, int first) {
    return Objects.requireNonNull(read, "A mapper of named columns")
        .apply(new ShiftedRow(row, first));
  }

  /** The mapper for a result with these columns. */
  Function<Row, T> bind(List<String> names) {
    Function<Row, T> reading = read;
    if (reading == null) {
      return Objects.requireNonNull(binding, "A mapper binds or reads").apply(names);
    }
    Found found = last;
    if (found == null || !found.names.equals(names)) {
      found = new Found(List.copyOf(names), positions(columns, names));
      last = found;
    }
    return bind(found.positions, reading);
  }

  /** Whether a reader that it bound asks a row for its own columns, one after the other. */
  boolean goesForward(Function<Row, T> bound) {
    return isForward && (bound == read || read == null);
  }

  /** Where the columns are in a result with these names: most results are like the last one. */
  private record Found(List<String> names, int[] positions) {}

  private static <T> Function<Row, T> bind(int wanted, Function<Row, T> read, List<String> names) {
    if (names.size() != wanted) {
      throw new D1MappingException(
          "The result has %d columns %s where %s wanted"
              .formatted(names.size(), names, wanted == 1 ? "one is" : wanted + " are"),
          null);
    }
    return read;
  }

  private static <T> Function<Row, T> bind(
      List<String> columns, Function<Row, T> read, List<String> names) {
    return bind(positions(columns, names), read);
  }

  private static <T> Function<Row, T> bind(int[] positions, Function<Row, T> read) {
    if (isInPlace(positions)) {
      return read;
    }
    MappedRow mapped = new MappedRow(positions);
    return row -> read.apply(mapped.of(row));
  }

  private static int[] positions(List<String> columns, List<String> names) {
    int[] positions = new int[columns.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = find(columns.get(i), names);
    }
    return positions;
  }

  private static boolean isInPlace(int[] positions) {
    for (int i = 0; i < positions.length; i++) {
      if (positions[i] != i) {
        return false;
      }
    }
    return true;
  }

  private static int find(String column, List<String> names) {
    int found = -1;
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(column)) {
        if (found >= 0) {
          throw new D1MappingException(
              "The result has two columns named %s; give one of them an alias with AS"
                  .formatted(column),
              null);
        }
        found = i;
      }
    }
    if (found < 0) {
      throw new D1MappingException(
          "The result has no column %s; it has %s".formatted(column, names), null);
    }
    return found;
  }
}
