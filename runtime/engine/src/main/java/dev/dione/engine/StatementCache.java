package dev.dione.engine;

import dev.dione.dialect.sql.StatementText;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConnection;

/**
 * Keeps the statements that were used last, and forgets all of them when the schema changes: SQLite
 * would compile them anew by itself, but not what is known of them (columns, program).
 */
final class StatementCache {
  private static final int STATEMENTS = 200;

  /** Longer ones are bulk literals, each seen once. */
  static final int SQL_CHARS = 20_000;

  private static final long UNKNOWN = -1;

  private final SQLiteConnection connection;
  private final Map<String, Prepared> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final List<Prepared> passing = new ArrayList<>();
  private long version = UNKNOWN;

  StatementCache(SQLiteConnection connection) {
    this.connection = connection;
  }

  /**
   * Looks whether the schema has changed since the last request.
   *
   * @param others whether others have written since then
   */
  boolean refresh(boolean others) throws SQLException {
    if (!others && version != UNKNOWN) {
      return false;
    }
    long now = OwnStatement.once(connection, "PRAGMA schema_version");
    if (now == version) {
      return false;
    }
    forget();
    version = now;
    return true;
  }

  /** Forgets everything; the schema may be another one from here on. */
  void forget() throws SQLException {
    version = UNKNOWN;
    for (Prepared prepared : kept.values()) {
      prepared.close();
    }
    kept.clear();
  }

  Prepared get(StatementText text) throws SQLException {
    Prepared found = kept.get(text.sql());
    if (found != null) {
      return found;
    }
    Prepared prepared = Prepared.of(connection, text);
    // A PRAGMA acts while it is compiled, so a kept one would do nothing.
    if (text.keyword().equals("PRAGMA") || text.sql().length() > SQL_CHARS) {
      passing.add(prepared);
      return prepared;
    }
    kept.put(text.sql(), prepared);
    if (kept.size() > STATEMENTS) {
      String eldest = kept.keySet().iterator().next();
      kept.remove(eldest).close();
    }
    return prepared;
  }

  /** Drops a statement that failed: the driver has closed it. */
  void drop(StatementText text) throws SQLException {
    Prepared failed = kept.remove(text.sql());
    if (failed != null) {
      failed.close();
    }
  }

  /** Closes the statements that were not worth keeping. */
  void closePassing() throws SQLException {
    for (Prepared prepared : passing) {
      prepared.close();
    }
    passing.clear();
  }
}
