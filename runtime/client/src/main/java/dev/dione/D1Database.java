package dev.dione;

/** What every database root can do; the interface that {@code @Database} interfaces extend. */
public interface D1Database {
  /** The connection below. */
  D1 d1();

  /**
   * Compares the tables that exist with the entities, then creates the tables and indexes that are
   * missing. Two requests: one that compares, one that creates.
   *
   * @throws dev.dione.error.D1SchemaException if a table exists and differs; nothing is created
   *     then
   */
  void createTables();

  /**
   * Compares the tables of the database with the entities, in one request.
   *
   * @throws dev.dione.error.D1SchemaException if a table is missing or differs
   */
  void checkSchema();
}
