package dev.dione.benchmarks.crud;

import dev.dione.benchmarks.crud.ebean.EbeanConcert;
import io.ebean.Database;
import io.ebean.DatabaseFactory;
import io.ebean.Transaction;
import io.ebean.config.DatabaseConfig;
import io.ebean.platform.sqlite.SQLitePlatform;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Ebean: an entity class that its plugin enhances. Its version here has no upsert for SQLite. */
final class EbeanLibrary implements Library<EbeanConcert> {
  private final KeptDataSource file;
  private final Database database;

  EbeanLibrary(Path path) throws SQLException {
    file = new KeptDataSource(path);
    DatabaseConfig config = new DatabaseConfig();
    config.setDataSource(file);
    config.setDatabasePlatform(new SQLitePlatform());
    config.addClass(EbeanConcert.class);
    database = DatabaseFactory.create(config);
  }

  @Override
  public EbeanConcert entity(Concert concert) {
    return new EbeanConcert(concert);
  }

  @Override
  public Concert concert(EbeanConcert entity) {
    return entity.concert();
  }

  @Override
  public void insert(EbeanConcert concert) {
    database.insert(concert);
  }

  @Override
  public void upsert(EbeanConcert concert) {
    try (Transaction transaction = database.beginTransaction()) {
      if (database.find(EbeanConcert.class).where().idEq(concert.id()).exists()) {
        database.update(concert);
      } else {
        database.insert(concert);
      }
      transaction.commit();
    }
  }

  @Override
  public List<EbeanConcert> ofVenue(String venue) {
    return database.find(EbeanConcert.class).where().eq("venue", venue).orderBy("day").findList();
  }

  @Override
  public EbeanConcert byId(String id) {
    EbeanConcert found = database.find(EbeanConcert.class, id);
    if (found == null) {
      throw new IllegalStateException("There is no concert " + id);
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    database.shutdown();
    file.close();
  }
}
