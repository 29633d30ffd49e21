package dev.dione.mapping;

import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.error.D1MappingException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes objects of the rows of one statement; a failure names the statement. */
final class RowReader<T> {
  private final Statement statement;
  private final RowMapper<T> mapper;
  private @Nullable Function<Row, T> bound;

  RowReader(Statement statement, RowMapper<T> mapper) {
    this.statement = statement;
    this.mapper = mapper;
  }

  void columns(List<String> names) {
    if (names.isEmpty()) {
      return; // no rows will come: wrangler does not tell the columns of an empty result
    }
    try {
      bound = mapper.bind(names);
    } catch (D1MappingException e) {
      throw e.at(place());
    }
  }

  T read(Row row) {
    if (bound == null) {
      throw new IllegalStateException("A row came before its columns");
    }
    try {
      return bound.apply(row);
    } catch (D1MappingException e) {
      throw e.at(place());
    } catch (RuntimeException e) { // from the constructor of the object, or a method of it
      throw new D1MappingException(
          "%s: Row %d cannot become an object: %s".formatted(place(), row.number(), e), e);
    }
  }

  /** The DAO method, or the statement. */
  String place() {
    return statement.origin() == null ? statement.sql() : statement.origin();
  }
}
