package dev.dione.transport;

import dev.dione.Row;
import dev.dione.error.D1MappingException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that a transport fills anew for each row of a result. */
public final class RowBuffer implements Row {
  private static final long MAX_EXACT = (1L << 53) - 1;
  private static final byte NULL = 0;
  private static final byte INTEGER = 1;
  private static final byte REAL = 2;
  private static final byte OBJECT = 3;

  private final List<String> columns;
  private final byte[] kinds;
  private final long[] integers;
  private final double[] reals;
  private final @Nullable Object[] objects;
  private long number;

  /** A row of these columns, with number 0 and only NULLs. */
  public RowBuffer(List<String> columns) {
    this.columns = columns;
    int size = columns.size();
    kinds = new byte[size];
    integers = new long[size];
    reals = new double[size];
    objects = new @Nullable Object[size];
  }

  /** Goes to the next row: its number is one more, and all its values are NULL. */
  public void next() {
    number++;
    Arrays.fill(kinds, NULL);
    Arrays.fill(objects, null);
  }

  /** Sets an integer. */
  public void setInteger(int position, long value) {
    kinds[position] = INTEGER;
    integers[position] = value;
  }

  /** Sets a real. */
  public void setReal(int position, double value) {
    kinds[position] = REAL;
    reals[position] = value;
  }

  /** Sets a text. */
  public void setText(int position, String value) {
    kinds[position] = OBJECT;
    objects[position] = value;
  }

  /** Sets bytes, which the row keeps. */
  public void setBlob(int position, byte[] value) {
    kinds[position] = OBJECT;
    objects[position] = value;
  }

  @Override
  public int size() {
    return kinds.length;
  }

  @Override
  public String column(int position) {
    return columns.get(position);
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public boolean isNull(int position) {
    return kinds[position] == NULL;
  }

  @Override
  public String text(int position) {
    if (objects[position] instanceof String text) {
      return text;
    }
    throw wrong(position, "text");
  }

  @Override
  public long integer(int position) {
    switch (kinds[position]) {
      case INTEGER -> {
        return exact(position, integers[position]);
      }
      case REAL -> {
        double real = reals[position];
        if (real == Math.rint(real) && Math.abs(real) < 0x1p63) {
          return exact(position, (long) real);
        }
      }
      default -> {
        if (objects[position] instanceof String text) {
          try {
            return Long.parseLong(text);
          } catch (NumberFormatException e) {
            throw wrong(position, "a whole number");
          }
        }
      }
    }
    throw wrong(position, "a whole number");
  }

  @Override
  public double real(int position) {
    return switch (kinds[position]) {
      case INTEGER -> integers[position];
      case REAL -> reals[position];
      default -> throw wrong(position, "a number");
    };
  }

  @Override
  public byte[] blob(int position) {
    Object value = objects[position];
    if (value instanceof byte[] bytes) {
      return bytes;
    }
    if (value instanceof String hex) {
      try {
        return HexFormat.of().parseHex(hex);
      } catch (IllegalArgumentException e) {
        throw wrong(position, "bytes");
      }
    }
    throw wrong(position, "bytes");
  }

  @Override
  public @Nullable Object value(int position) {
    return switch (kinds[position]) {
      case NULL -> null;
      case INTEGER -> integers[position];
      case REAL -> reals[position];
      default -> objects[position];
    };
  }

  private long exact(int position, long value) {
    if (value > MAX_EXACT || value < -MAX_EXACT) {
      throw new D1MappingException(
          this,
          position,
          "is a whole number beyond ±(2^53 - 1), which D1 may have rounded on its way; select CAST(… AS TEXT)");
    }
    return value;
  }

  private D1MappingException wrong(int position, String wanted) {
    return new D1MappingException(
        this, position, "is " + D1MappingException.show(value(position)) + ", not " + wanted);
  }
}
