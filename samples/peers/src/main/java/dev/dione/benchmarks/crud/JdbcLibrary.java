package dev.dione.benchmarks.crud;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * JDBC by hand: each call prepares its statement, binds and reads by position, and closes it. One
 * statement is a transaction by itself.
 */
class JdbcLibrary implements Library<Concert> {
  private final Connection connection;

  JdbcLibrary(Path file) throws SQLException {
    connection = DriverManager.getConnection(SqliteFile.url(file), SqliteFile.settings());
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
  public void insert(Concert concert) throws SQLException {
    write(Sql.INSERT, concert);
  }

  @Override
  public void upsert(Concert concert) throws SQLException {
    write(Sql.INSERT + Sql.ON_CONFLICT, concert);
  }

  @Override
  public List<Concert> ofVenue(String venue) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(Sql.OF_VENUE)) {
      return list(statement, venue);
    }
  }

  @Override
  public Concert byId(String id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(Sql.BY_ID)) {
      return one(statement, id);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  final Connection connection() {
    return connection;
  }

  private void write(String sql, Concert concert) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      write(statement, concert);
    }
  }

  static void write(PreparedStatement statement, Concert concert) throws SQLException {
    statement.setString(1, concert.id());
    statement.setString(2, concert.title());
    statement.setString(3, concert.performer());
    statement.setString(4, concert.venue());
    statement.setString(5, concert.city());
    statement.setString(6, concert.day());
    statement.setInt(7, concert.capacity());
    statement.setInt(8, concert.sold());
    statement.setDouble(9, concert.price());
    if (concert.rating() == null) {
      statement.setNull(10, Types.DOUBLE);
    } else {
      statement.setDouble(10, concert.rating());
    }
    statement.setBoolean(11, concert.active());
    statement.setLong(12, concert.seenMillis());
    statement.setString(13, concert.note());
    statement.executeUpdate();
  }

  static List<Concert> list(PreparedStatement statement, String venue) throws SQLException {
    statement.setString(1, venue);
    try (ResultSet rows = statement.executeQuery()) {
      List<Concert> concerts = new ArrayList<>();
      while (rows.next()) {
        concerts.add(read(rows));
      }
      return concerts;
    }
  }

  static Concert one(PreparedStatement statement, String id) throws SQLException {
    statement.setString(1, id);
    try (ResultSet rows = statement.executeQuery()) {
      rows.next();
      return read(rows);
    }
  }

  private static Concert read(ResultSet row) throws SQLException {
    double rating = row.getDouble(10);
    boolean rated = !row.wasNull();
    return new Concert(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getInt(7),
        row.getInt(8),
        row.getDouble(9),
        rated ? rating : null,
        row.getBoolean(11),
        row.getLong(12),
        row.getString(13));
  }
}
