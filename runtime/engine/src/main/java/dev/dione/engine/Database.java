package dev.dione.engine;

import dev.dione.dialect.limits.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/** Opens SQLite connections that are set up as D1's. */
final class Database {
  static final int BUSY_TIMEOUT_MILLIS = 5_000;
  private static final String SCHEMA = "main";
  // https://www.sqlite.org/fileformat2.html#file_format_version_numbers
  private static final int WRITE_VERSION = 18;
  private static final int READ_VERSION = 19;
  private static final byte ROLLBACK_JOURNAL = 1;
  // Room for the EXPLAIN that the engine puts before a statement; the rules hold the real limit.
  private static final int EXPLAIN_BYTES = 16;

  private static final Map<SQLiteLimits, Integer> LIMITS =
      Map.ofEntries(
          Map.entry(SQLiteLimits.SQLITE_LIMIT_LENGTH, Limits.VALUE_BYTES),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, Limits.STATEMENT_BYTES + EXPLAIN_BYTES),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_COLUMN, Limits.COLUMNS),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, Limits.EXPRESSION_DEPTH),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_COMPOUND_SELECT, Limits.COMPOUND_TERMS),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_VDBE_OP, Limits.PROGRAM_STEPS),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_FUNCTION_ARG, Limits.FUNCTION_ARGUMENTS),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, Limits.LIKE_PATTERN_BYTES),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_VARIABLE_NUMBER, Limits.PARAMETERS),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, Limits.TRIGGER_DEPTH),
          Map.entry(SQLiteLimits.SQLITE_LIMIT_WORKER_THREADS, 0));

  private Database() {}

  static SQLiteConnection inMemory() {
    try {
      return connect(":memory:");
    } catch (SQLException e) {
      throw EngineException.of("SQLite does not start: " + e.getMessage(), null, e);
    }
  }

  /** A database in memory that begins with these contents. */
  static SQLiteConnection inMemory(byte[] contents) {
    SQLiteConnection connection = inMemory();
    try {
      connection.deserialize(SCHEMA, contents);
      return connection;
    } catch (SQLException e) {
      closeQuietly(connection, e);
      throw EngineException.of("A snapshot cannot be read: " + e.getMessage(), null, e);
    }
  }

  /**
   * The contents of a database, as of an SQLite file that needs no WAL: SQLite opens no other in
   * memory (https://www.sqlite.org/c3ref/deserialize.html).
   */
  static byte[] contents(SQLiteConnection connection) {
    try {
      byte[] contents = connection.serialize(SCHEMA);
      contents[WRITE_VERSION] = ROLLBACK_JOURNAL;
      contents[READ_VERSION] = ROLLBACK_JOURNAL;
      return contents;
    } catch (SQLException e) {
      throw EngineException.of("No snapshot can be taken: " + e.getMessage(), null, e);
    }
  }

  /**
   * Opens or creates a file.
   *
   * @throws EngineException if it is a directory, no database, locked, or not readable or writable
   */
  static SQLiteConnection open(Path file) {
    Path path = file.toAbsolutePath().normalize();
    requireUsable(path);
    SQLiteConnection connection;
    try {
      connection = connect(path.toUri().toString());
    } catch (SQLException e) {
      throw cannotOpen(path, e);
    }
    try {
      // Needs the lock, and reads the file: this is where a bad one shows.
      connection.getDatabase()._exec("PRAGMA journal_mode = WAL");
      connection.getDatabase()._exec("PRAGMA synchronous = NORMAL");
      return connection;
    } catch (SQLException e) {
      closeQuietly(connection, e);
      throw cannotOpen(path, e);
    }
  }

  /** Whether texts are stored in UTF-8, as on D1; a file of another program may have UTF-16. */
  static boolean isUtf8(SQLiteConnection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("PRAGMA encoding");
        ResultSet encoding = query.executeQuery()) {
      return encoding.getString(1).equals("UTF-8");
    }
  }

  /** The error of a database that another process keeps locked. */
  static EngineException locked(String description, SQLException cause) {
    return EngineException.of(
        "The database %s is locked by another process, which did not let go within %d seconds: end that process, or try again"
            .formatted(description, BUSY_TIMEOUT_MILLIS / 1000),
        "SQLITE_BUSY",
        cause);
  }

  private static SQLiteConnection connect(String name) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    config.setGetGeneratedKeys(false);
    // One thread at a time is the engine's own rule: SQLite need not lock each of its calls.
    config.setOpenMode(SQLiteOpenMode.NOMUTEX);
    // Not through DriverManager: it finds no driver where the engine runs inside javac.
    Connection connection =
        org.sqlite.JDBC.createConnection("jdbc:sqlite:" + name, config.toProperties());
    EngineCounters.countOpened();
    SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
    // The engine begins and commits by itself. The driver would try a BEGIN after each write.
    sqlite.getConnectionConfig().setAutoCommit(false);
    for (Map.Entry<SQLiteLimits, Integer> limit : LIMITS.entrySet()) {
      sqlite.setLimit(limit.getKey(), limit.getValue());
    }
    return sqlite;
  }

  private static void requireUsable(Path path) {
    if (Files.isDirectory(path)) {
      throw EngineException.of(
          "Cannot open %s: it is a directory. Give the path of a file; it is created if it is not there"
              .formatted(path),
          null,
          null);
    }
    Path parent = path.getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw EngineException.of(
          "Cannot create %s: the directory %s is not there. Create it first"
              .formatted(path, parent),
          null,
          null);
    }
    boolean exists = Files.exists(path);
    if (!Files.isWritable(exists || parent == null ? path : parent)) {
      throw EngineException.of(
          "Cannot open %s: %s is not writable for this user"
              .formatted(path, exists ? "it" : "its directory"),
          null,
          null);
    }
    if (exists && !Files.isReadable(path)) {
      throw EngineException.of(
          "Cannot open %s: it is not readable for this user".formatted(path), null, null);
    }
  }

  private static EngineException cannotOpen(Path path, SQLException e) {
    Failure failure = Failure.of(e);
    if (failure.isBusy()) {
      return locked(path.toString(), e);
    }
    String why =
        failure.code().equals("SQLITE_NOTADB")
            ? "it is not an SQLite database. Give another path, or move the file away"
            : failure.reason() + ": " + failure.extendedCode();
    return EngineException.of("Cannot open %s: %s".formatted(path, why), failure.code(), e);
  }

  private static void closeQuietly(SQLiteConnection connection, SQLException because) {
    try {
      connection.close();
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }
}
