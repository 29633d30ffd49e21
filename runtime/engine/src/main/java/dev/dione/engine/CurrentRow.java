package dev.dione.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The row that a result stands at. */
final class CurrentRow implements EngineRow {
  private static final double TWO_POW_63 = 0x1p63;

  private final @Nullable Object[] values;

  CurrentRow(int size) {
    values = new @Nullable Object[size];
  }

  void read(ResultSet result) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      values[i] = asSent(result.getObject(i + 1));
    }
  }

  // D1's values pass through JavaScript's doubles and JSON.
  private static @Nullable Object asSent(@Nullable Object value) {
    if (value instanceof Double real) {
      return Double.isFinite(real) ? number(real) : null;
    }
    if (value instanceof Number number) {
      double rounded = number.longValue();
      return rounded < TWO_POW_63 ? (Object) (long) rounded : (Object) rounded;
    }
    return value;
  }

  // JSON has one kind of number: 1.0 is sent as 1, and -0.0 as 0.
  private static Object number(double real) {
    boolean whole = real == Math.rint(real) && Math.abs(real) < TWO_POW_63;
    return whole ? (Object) (long) real : (Object) real;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public Kind kind(int i) {
    Object value = values[i];
    if (value == null) {
      return Kind.NULL;
    }
    if (value instanceof Long) {
      return Kind.INTEGER;
    }
    if (value instanceof Double) {
      return Kind.REAL;
    }
    return value instanceof String ? Kind.TEXT : Kind.BLOB;
  }

  @Override
  public long integer(int i) {
    return (Long) value(i, Kind.INTEGER);
  }

  @Override
  public double real(int i) {
    return (Double) value(i, Kind.REAL);
  }

  @Override
  public String text(int i) {
    return (String) value(i, Kind.TEXT);
  }

  @Override
  public byte[] blob(int i) {
    return (byte[]) value(i, Kind.BLOB);
  }

  private Object value(int i, Kind wanted) {
    Object value = values[i];
    if (value == null || kind(i) != wanted) {
      throw new IllegalStateException(
          "Column %d is %s, not %s: ask kind(%d) first".formatted(i, kind(i), wanted, i));
    }
    return value;
  }
}
