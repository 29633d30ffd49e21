package dev.dione.mapping;

import dev.dione.Row;
import dev.dione.error.D1MappingException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes an object of each row. It names the columns it needs, so the result may have them in any
 * order, and more; the object is read by position, in the order of the names. Immutable.
 *
 * @param <T> the objects
 */
public final class RowMapper<T> {
  private final @Nullable List<String> columns;
  private final Function<Row, T> read;

  private RowMapper(@Nullable List<String> columns, Function<Row, T> read) {
    this.columns = columns;
    this.read = read;
  }

  /** A mapper that finds its columns by name (without case). */
  public static <T> RowMapper<T> ofColumns(List<String> columns, Function<Row, T> read) {
    return new RowMapper<>(List.copyOf(columns), read);
  }

  /** A mapper of the first and only column. */
  public static <T> RowMapper<T> ofScalar(Function<Row, T> read) {
    return new RowMapper<>(null, read);
  }

  /** The mapper for a result with these columns. */
  Function<Row, T> bind(List<String> names) {
    if (columns == null) {
      if (names.size() != 1) {
        throw new D1MappingException(
            "The result has %d columns %s where one is wanted".formatted(names.size(), names),
            null);
      }
      return read;
    }
    int[] positions = new int[columns.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = find(columns.get(i), names);
    }
    MappedRow mapped = new MappedRow(positions);
    return row -> read.apply(mapped.of(row));
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

  /** A row seen through the positions of the columns that a mapper needs. */
  private static final class MappedRow implements Row {
    private final int[] positions;
    private @Nullable Row row;

    MappedRow(int[] positions) {
      this.positions = positions;
    }

    MappedRow of(Row next) {
      row = next;
      return this;
    }

    private Row row() {
      if (row == null) {
        throw new IllegalStateException("There is no row yet");
      }
      return row;
    }

    @Override
    public int size() {
      return positions.length;
    }

    @Override
    public String column(int position) {
      return row().column(positions[position]);
    }

    @Override
    public long number() {
      return row().number();
    }

    @Override
    public boolean isNull(int position) {
      return row().isNull(positions[position]);
    }

    @Override
    public String text(int position) {
      return row().text(positions[position]);
    }

    @Override
    public long integer(int position) {
      return row().integer(positions[position]);
    }

    @Override
    public double real(int position) {
      return row().real(positions[position]);
    }

    @Override
    public byte[] blob(int position) {
      return row().blob(positions[position]);
    }

    @Override
    public @Nullable Object value(int position) {
      return row().value(positions[position]);
    }
  }
}
