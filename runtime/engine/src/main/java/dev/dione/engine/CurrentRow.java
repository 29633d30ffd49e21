package dev.dione.engine;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.Codes;
import org.sqlite.core.DB;
import org.sqlite.core.SafeStmtPtr;

/** The row that a statement stands at: its values as D1 sends them, taken from SQLite itself. */
final class CurrentRow implements EngineRow {
  private static final double TWO_POW_63 = 0x1p63;
  private static final byte[] NO_BYTES = {};

  private final boolean utf8;
  private final Kind[] kinds;
  private final long[] integers;
  private final double[] reals;
  private final @Nullable Object[] objects;
  private final SafeStmtPtr.SafePtrIntFunction<SQLException> read = this::read;
  private final SafeStmtPtr.SafePtrIntFunction<SQLException> next = this::next;

  /**
   * A row.
   *
   * @param utf8 whether the database keeps its texts in UTF-8: then their bytes are taken as they
   *     are, in half the time that the driver takes for a text
   */
  CurrentRow(int size, boolean utf8) {
    this.utf8 = utf8;
    kinds = new Kind[size];
    integers = new long[size];
    reals = new double[size];
    objects = new @Nullable Object[size];
  }

  /** Reads the row that the statement stands at, and says that there is one. */
  boolean read(SafeStmtPtr pointer) throws SQLException {
    return pointer.safeRunInt(read) == Codes.SQLITE_ROW;
  }

  /** Goes to the next row and reads it, without what JDBC keeps of it; false if there is none. */
  boolean next(SafeStmtPtr pointer) throws SQLException {
    return pointer.safeRunInt(next) == Codes.SQLITE_ROW;
  }

  private int next(DB db, long statement) throws SQLException {
    int code = db.step(statement);
    if (code == Codes.SQLITE_ROW) {
      return read(db, statement);
    }
    if (code != Codes.SQLITE_DONE) {
      db.throwex(code);
    }
    return code;
  }

  private int read(DB db, long statement) throws SQLException {
    for (int i = 0; i < kinds.length; i++) {
      objects[i] = null;
      switch (db.column_type(statement, i)) {
        case Codes.SQLITE_INTEGER -> integer(i, db.column_long(statement, i));
        case Codes.SQLITE_FLOAT -> real(i, db.column_double(statement, i));
        case Codes.SQLITE_TEXT -> object(i, Kind.TEXT, text(db, statement, i));
        case Codes.SQLITE_BLOB -> object(i, Kind.BLOB, bytes(db, statement, i));
        default -> kinds[i] = Kind.NULL;
      }
    }
    return Codes.SQLITE_ROW;
  }

  private String text(DB db, long statement, int i) throws SQLException {
    return utf8
        ? new String(bytes(db, statement, i), StandardCharsets.UTF_8)
        : db.column_text(statement, i);
  }

  private static byte[] bytes(DB db, long statement, int i) throws SQLException {
    byte[] bytes = db.column_blob(statement, i);
    return bytes == null ? NO_BYTES : bytes;
  }

  // D1's values pass through JavaScript's doubles.
  private void integer(int i, long value) {
    double rounded = value;
    if (rounded < TWO_POW_63) {
      kinds[i] = Kind.INTEGER;
      integers[i] = (long) rounded;
    } else {
      kinds[i] = Kind.REAL;
      reals[i] = rounded;
    }
  }

  // JSON has one kind of number: 1.0 is sent as 1, and -0.0 as 0. It has no infinity.
  private void real(int i, double value) {
    if (!Double.isFinite(value)) {
      kinds[i] = Kind.NULL;
    } else if (value == Math.rint(value) && Math.abs(value) < TWO_POW_63) {
      kinds[i] = Kind.INTEGER;
      integers[i] = (long) value;
    } else {
      kinds[i] = Kind.REAL;
      reals[i] = value;
    }
  }

  private void object(int i, Kind kind, Object value) {
    kinds[i] = kind;
    objects[i] = value;
  }

  @Override
  public int size() {
    return kinds.length;
  }

  @Override
  public Kind kind(int i) {
    return kinds[i];
  }

  @Override
  public long integer(int i) {
    require(i, Kind.INTEGER);
    return integers[i];
  }

  @Override
  public double real(int i) {
    require(i, Kind.REAL);
    return reals[i];
  }

  @Override
  public String text(int i) {
    return (String) object(i, Kind.TEXT);
  }

  @Override
  public byte[] blob(int i) {
    return (byte[]) object(i, Kind.BLOB);
  }

  private Object object(int i, Kind wanted) {
    Object value = objects[i];
    if (value == null || kinds[i] != wanted) {
      throw wrong(i, wanted);
    }
    return value;
  }

  private void require(int i, Kind wanted) {
    if (kinds[i] != wanted) {
      throw wrong(i, wanted);
    }
  }

  private IllegalStateException wrong(int i, Kind wanted) {
    return new IllegalStateException(
        "Column %d is %s, not %s: ask kind(%d) first".formatted(i, kinds[i], wanted, i));
  }
}
