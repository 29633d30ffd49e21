package dev.dione.benchmarks.crud;

import dev.dione.D1;
import dev.dione.local.LocalD1;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Opens the libraries by their names. */
public final class Libraries {
  /** Hand-written JDBC, which all others are compared with. */
  public static final String JDBC = "JDBC";

  /** Their names, JDBC's first. */
  public static final List<String> NAMES =
      List.of(JDBC, "JDBC, statements kept", "Dione", "Jdbi", "jOOQ", "Doma", "Hibernate", "Ebean");

  private Libraries() {}

  /**
   * Opens a file, which has the tables.
   *
   * @throws SQLException if it cannot be opened
   */
  public static Library<?> open(String name, Path file) throws SQLException {
    return switch (name) {
      case JDBC -> new JdbcLibrary(file);
      case "JDBC, statements kept" -> new KeptJdbcLibrary(file);
      case "Dione" -> new DioneLibrary(file);
      case "Jdbi" -> new JdbiLibrary(file);
      case "jOOQ" -> new JooqLibrary(file);
      case "Doma" -> new DomaLibrary(file);
      case "Hibernate" -> new HibernateLibrary(file);
      case "Ebean" -> new EbeanLibrary(file);
      default -> throw new IllegalArgumentException(name + " is none of " + NAMES);
    };
  }

  /** Makes a file with the tables and this many concerts. */
  public static void create(Path file, int concerts) {
    try (D1 d1 = LocalD1.open(file)) {
      ConcertDb db = ConcertDb_.open(d1);
      db.createTables();
      db.concerts().insertAll(Concerts.stored(concerts));
    }
  }
}
