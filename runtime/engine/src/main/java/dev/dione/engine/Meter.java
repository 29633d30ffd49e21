package dev.dione.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;

/** Takes the numbers of {@code meta}, as differences between two statements. */
final class Meter {
  private static final double NANOS_PER_MILLI = 1e6;

  private final SQLiteConnection connection;
  private final PreparedStatement lastRowId;
  private final PreparedStatement usedPages;
  private final long pageSize;
  private long startNanos;
  private long changesBefore;
  private long rowIdBefore;
  private long bytesBefore;

  Meter(SQLiteConnection connection) throws SQLException {
    this.connection = connection;
    lastRowId = connection.prepareStatement("SELECT last_insert_rowid()");
    // D1, too, leaves out the free pages: its size shrinks after a DROP TABLE.
    usedPages =
        connection.prepareStatement(
            "SELECT (SELECT * FROM pragma_page_count) - (SELECT * FROM pragma_freelist_count)");
    try (PreparedStatement size = connection.prepareStatement("PRAGMA page_size")) {
      pageSize = number(size);
    }
  }

  /** Begins a request. */
  void begin() throws SQLException {
    changesBefore = connection.getDatabase().total_changes();
    rowIdBefore = number(lastRowId);
    bytesBefore = number(usedPages) * pageSize;
  }

  /** Begins a statement. */
  void start() {
    startNanos = System.nanoTime();
  }

  /** Ends a statement; the next one starts from its numbers. */
  EngineMeta stop(Program program) throws SQLException {
    double millis = (System.nanoTime() - startNanos) / NANOS_PER_MILLI;
    long changes = connection.getDatabase().total_changes() - changesBefore;
    boolean mayDiffer = changes != 0 || program.mayWrite();
    long rowId = mayDiffer ? number(lastRowId) : rowIdBefore;
    long bytes = mayDiffer ? number(usedPages) * pageSize : bytesBefore;
    boolean changed = changes != 0 || rowId != rowIdBefore || bytes != bytesBefore;
    changesBefore += changes;
    rowIdBefore = rowId;
    bytesBefore = bytes;
    return new EngineMeta(millis, changes, rowId, changed, bytes, program.rowsWritten(changes));
  }

  private static long number(PreparedStatement query) throws SQLException {
    try (ResultSet answer = query.executeQuery()) {
      return answer.getLong(1);
    }
  }
}
