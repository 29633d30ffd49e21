package dev.dione.engine;

import java.sql.SQLException;
import org.sqlite.SQLiteConnection;

/**
 * Takes the numbers of {@code meta}, as differences between two statements. What nobody can have
 * changed since the last request is not asked again.
 */
final class Meter {
  private static final double NANOS_PER_MILLI = 1e6;

  private final SQLiteConnection connection;
  private final OwnStatement lastRowId;
  private final OwnStatement pages;
  private final OwnStatement freePages;
  private final long pageSize;
  private final boolean vacuums;
  private boolean commitWrites;
  private boolean known;
  private boolean sizeKnown;
  private long startNanos;
  private long changesBefore;
  private long rowIdBefore;
  private long bytesBefore;

  Meter(SQLiteConnection connection) throws SQLException {
    this.connection = connection;
    lastRowId = new OwnStatement(connection, "SELECT last_insert_rowid()");
    pages = new OwnStatement(connection, "PRAGMA page_count");
    freePages = new OwnStatement(connection, "PRAGMA freelist_count");
    pageSize = OwnStatement.once(connection, "PRAGMA page_size");
    // A file of another program may give its free pages back with each commit.
    vacuums = OwnStatement.once(connection, "PRAGMA auto_vacuum") != 0;
  }

  /** A transaction of writes has ended. */
  void committed() {
    if (commitWrites) {
      forget();
    }
  }

  /** Nothing is known any more. */
  void forget() {
    known = false;
    sizeKnown = false;
  }

  /** Others have written. */
  void forgetSize() {
    sizeKnown = false;
  }

  /** Begins a request. */
  void begin() throws SQLException {
    commitWrites = vacuums;
    if (!known) {
      changesBefore = connection.getDatabase().total_changes();
      rowIdBefore = lastRowId.number();
      known = true;
    }
    if (!sizeKnown) {
      bytesBefore = usedBytes();
      sizeKnown = true;
    }
  }

  /** Begins a statement. */
  void start() {
    startNanos = System.nanoTime();
  }

  /** Ends a statement; the next one starts from its numbers. */
  EngineMeta stop(Program program) throws SQLException {
    double millis = (System.nanoTime() - startNanos) / NANOS_PER_MILLI;
    long changes = connection.getDatabase().total_changes() - changesBefore;
    if (changes == 0 && !program.mayWrite()) {
      return new EngineMeta(millis, 0, rowIdBefore, false, bytesBefore, program.rowsWritten(0));
    }
    commitWrites |= program.commitMayWrite();
    long rowId = lastRowId.number();
    long bytes = usedBytes();
    boolean changed = changes != 0 || rowId != rowIdBefore || bytes != bytesBefore;
    changesBefore += changes;
    rowIdBefore = rowId;
    bytesBefore = bytes;
    return new EngineMeta(millis, changes, rowId, changed, bytes, program.rowsWritten(changes));
  }

  // D1, too, leaves out the free pages: its size shrinks after a DROP TABLE.
  private long usedBytes() throws SQLException {
    return (pages.number() - freePages.number()) * pageSize;
  }
}
