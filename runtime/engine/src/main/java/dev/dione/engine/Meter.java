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
  private final PreparedStatement pageCount;
  private final long pageSize;
  private long startNanos;
  private long changesBefore;
  private long rowIdBefore;
  private long bytesBefore;

  Meter(SQLiteConnection connection) throws SQLException {
    this.connection = connection;
    lastRowId = connection.prepareStatement("SELECT last_insert_rowid()");
    pageCount = connection.prepareStatement("PRAGMA page_count");
    try (PreparedStatement size = connection.prepareStatement("PRAGMA page_size")) {
      pageSize = number(size);
    }
  }

  void start() throws SQLException {
    startNanos = System.nanoTime();
    changesBefore = connection.getDatabase().total_changes();
    rowIdBefore = number(lastRowId);
    bytesBefore = number(pageCount) * pageSize;
  }

  EngineMeta stop(Program program) throws SQLException {
    double millis = (System.nanoTime() - startNanos) / NANOS_PER_MILLI;
    long changes = connection.getDatabase().total_changes() - changesBefore;
    long rowId = number(lastRowId);
    long bytes = number(pageCount) * pageSize;
    boolean changed = changes != 0 || rowId != rowIdBefore || bytes != bytesBefore;
    return new EngineMeta(millis, changes, rowId, changed, bytes, program.rowsWritten(changes));
  }

  private static long number(PreparedStatement query) throws SQLException {
    try (ResultSet answer = query.executeQuery()) {
      return answer.getLong(1);
    }
  }
}
