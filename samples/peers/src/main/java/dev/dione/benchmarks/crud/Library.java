package dev.dione.benchmarks.crud;

import java.sql.SQLException;
import java.util.List;

/**
 * The same work in one library. Each call is a transaction of its own. Not thread-safe.
 *
 * @param <T> the library's own form of a concert
 */
public interface Library<T> extends AutoCloseable {
  /** A concert in the library's own form; this is not measured. */
  T entity(Concert concert);

  /** The concert that an entity is; this is not measured. */
  Concert concert(T entity);

  /** Inserts one row. */
  void insert(T entity) throws SQLException;

  /** Inserts one row, or updates it if its id is there. */
  void upsert(T entity) throws SQLException;

  /** The rows of a venue, by their days. */
  List<T> ofVenue(String venue) throws SQLException;

  /** The row of this id, which is there. */
  T byId(String id) throws SQLException;

  /** Closes the database. */
  @Override
  void close() throws SQLException;
}
