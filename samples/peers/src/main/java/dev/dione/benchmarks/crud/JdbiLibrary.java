package dev.dione.benchmarks.crud;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Jdbi: SQL by hand, parameters from a record's methods, rows into its constructor. */
final class JdbiLibrary implements Library<Concert> {
  private static final String INSERT =
      "INSERT INTO concert ("
          + Sql.COLUMNS
          + ") VALUES (:id, :title, :performer, :venue, :city, :day, :capacity, :sold, :price,"
          + " :rating, :active, :seenMillis, :note)";
  private static final String OF_VENUE =
      "SELECT " + Sql.COLUMNS + " FROM concert WHERE venue = :venue ORDER BY day";
  private static final String BY_ID = "SELECT " + Sql.COLUMNS + " FROM concert WHERE id = :id";

  private final KeptDataSource file;
  private final Jdbi jdbi;

  JdbiLibrary(Path path) throws SQLException {
    file = new KeptDataSource(path);
    jdbi = Jdbi.create(file).registerRowMapper(ConstructorMapper.factory(Concert.class));
  }

  @Override
  public Concert entity(Concert concert) {
    return concert;
  }

  @Override
  public Concert concert(Concert entity) {
    return entity;
  }

  @Override
  public void insert(Concert concert) {
    write(INSERT, concert);
  }

  @Override
  public void upsert(Concert concert) {
    write(INSERT + Sql.ON_CONFLICT, concert);
  }

  @Override
  public List<Concert> ofVenue(String venue) {
    return jdbi.withHandle(
        handle -> handle.createQuery(OF_VENUE).bind("venue", venue).mapTo(Concert.class).list());
  }

  @Override
  public Concert byId(String id) {
    return jdbi.withHandle(
        handle -> handle.createQuery(BY_ID).bind("id", id).mapTo(Concert.class).one());
  }

  @Override
  public void close() throws SQLException {
    file.close();
  }

  private void write(String sql, Concert concert) {
    jdbi.useHandle(handle -> handle.createUpdate(sql).bindMethods(concert).execute());
  }
}
