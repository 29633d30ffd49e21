package dev.dione.benchmarks.crud;

/** The statements of the libraries whose users write SQL. */
final class Sql {
  static final String COLUMNS =
      "id, title, performer, venue, city, day, capacity, sold, price, rating, active, seen_millis,"
          + " note";

  static final String INSERT =
      "INSERT INTO concert (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  static final String ON_CONFLICT =
      """
       ON CONFLICT (id) DO UPDATE SET
        title = excluded.title, performer = excluded.performer, venue = excluded.venue,
        city = excluded.city, day = excluded.day, capacity = excluded.capacity,
        sold = excluded.sold, price = excluded.price, rating = excluded.rating,
        active = excluded.active, seen_millis = excluded.seen_millis, note = excluded.note""";

  static final String OF_VENUE = "SELECT " + COLUMNS + " FROM concert WHERE venue = ? ORDER BY day";

  static final String BY_ID = "SELECT " + COLUMNS + " FROM concert WHERE id = ?";

  private Sql() {}
}
