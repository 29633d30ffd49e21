package dev.dione.mapping;

import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.error.D1MappingException;
import dev.dione.transport.StreamedRow;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes objects of the rows of a result; a failure names the DAO method. Not thread-safe. */
public final class RowReader<T> {
  private final String place;
  private final RowMapper<T> mapper;
  private @Nullable Function<Row, T> bound;
  private boolean goesForward;

  RowReader(Statement statement, RowMapper<T> mapper) {
    this(statement.origin() == null ? statement.sql() : statement.origin(), mapper);
  }

  /**
   * A reader.
   *
   * @param place the DAO method, or the statement
   */
  public RowReader(String place, RowMapper<T> mapper) {
    this.place = place;
    this.mapper = mapper;
  }

  /**
   * Takes the names of the columns.
   *
   * @throws D1MappingException if one is missing or is there twice
   */
  public void columns(List<String> names) {
    if (names.isEmpty()) {
      return; // no rows will come: wrangler does not tell the columns of an empty result
    }
    try {
      bound = mapper.bind(names);
      goesForward = mapper.goesForward(bound);
    } catch (D1MappingException e) {
      throw e.at(place);
    }
  }

  /**
   * The object of a row.
   *
   * @throws D1MappingException if a value does not fit, or the object cannot be made
   */
  public T read(Row row) {
    if (bound == null) {
      throw new IllegalStateException("A row came before its columns");
    }
    if (goesForward && row instanceof StreamedRow streamed) {
      streamed.readForward();
    }
    try {
      return bound.apply(row);
    } catch (D1MappingException e) {
      throw e.at(place);
    } catch (RuntimeException e) { // from the constructor of the object, or a method of it
      throw new D1MappingException(
          "%s: Row %d cannot become an object: %s".formatted(place, row.number(), e), e);
    }
  }

  /** The DAO method, or the statement. */
  String place() {
    return place;
  }
}
