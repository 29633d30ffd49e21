package dev.dione.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.Codes;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;
import org.sqlite.core.SafeStmtPtr;

/**
 * A statement of the engine's own, which every request runs: compiled once, and stepped without
 * what JDBC keeps beside it. Closed with its connection. There are few of them: each takes of the
 * memory that SQLite keeps at hand for small things, and D1 has all of it for its users'
 * statements.
 */
final class OwnStatement implements SafeStmtPtr.SafePtrLongFunction<SQLException> {
  private final SafeStmtPtr pointer;

  OwnStatement(SQLiteConnection connection, String sql) throws SQLException {
    PreparedStatement jdbc = connection.prepareStatement(sql);
    pointer = jdbc.unwrap(CoreStatement.class).pointer;
  }

  /** The number that a statement gives which is seldom run, and not kept. */
  static long once(SQLiteConnection connection, String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet answer = query.executeQuery()) {
      return answer.getLong(1);
    }
  }

  /** Runs a statement that has no result. */
  void run() throws SQLException {
    pointer.safeRunLong(this);
  }

  /** The first value of the only row. */
  long number() throws SQLException {
    return pointer.safeRunLong(this);
  }

  /** One step, under the driver's lock. */
  @Override
  public long run(DB db, long statement) throws SQLException {
    int code = db.step(statement);
    long value = code == Codes.SQLITE_ROW ? db.column_long(statement, 0) : 0;
    if (code == Codes.SQLITE_ROW || code == Codes.SQLITE_DONE) {
      db.reset(statement);
      return value;
    }
    try {
      db.throwex(code); // reads the message, which a reset may change
      return value;
    } finally {
      db.reset(statement);
    }
  }
}
