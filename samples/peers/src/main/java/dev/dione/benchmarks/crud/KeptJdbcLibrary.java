package dev.dione.benchmarks.crud;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** JDBC by hand, with statements that are prepared once. */
final class KeptJdbcLibrary extends JdbcLibrary {
  private final PreparedStatement insert;
  private final PreparedStatement upsert;
  private final PreparedStatement ofVenue;
  private final PreparedStatement byId;

  KeptJdbcLibrary(Path file) throws SQLException {
    super(file);
    insert = connection().prepareStatement(Sql.INSERT);
    upsert = connection().prepareStatement(Sql.INSERT + Sql.ON_CONFLICT);
    ofVenue = connection().prepareStatement(Sql.OF_VENUE);
    byId = connection().prepareStatement(Sql.BY_ID);
  }

  @Override
  public void insert(Concert concert) throws SQLException {
    write(insert, concert);
  }

  @Override
  public void upsert(Concert concert) throws SQLException {
    write(upsert, concert);
  }

  @Override
  public List<Concert> ofVenue(String venue) throws SQLException {
    return list(ofVenue, venue);
  }

  @Override
  public Concert byId(String id) throws SQLException {
    return one(byId, id);
  }
}
