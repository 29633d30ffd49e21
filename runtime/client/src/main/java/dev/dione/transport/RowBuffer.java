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
  private static final byte TEXT = 4;

  private final List<String> columns;
  private final byte[] kinds;
  private final long[] integers; // of a text, its place
  private final double[] reals;
  private final @Nullable Object[] objects;
  private final boolean[] wantsString;
  private final RowText texts = new RowText();
  private boolean hasObjects;
  private long number;

  /** A row of these columns, with number 0 and only NULLs. */
  public RowBuffer(List<String> columns) {
    this.columns = columns;
    int size = columns.size();
    kinds = new byte[size];
    integers = new long[size];
    reals = new double[size];
    objects = new @Nullable Object[size];
    wantsString = new boolean[size];
  }

  /** Goes to the next row: its number is one more, and all its values are NULL. */
  public void next() {
    number++;
    Arrays.fill(kinds, NULL);
    texts.clear();
    if (hasObjects) {
      Arrays.fill(objects, null);
      hasObjects = false;
    }
  }

  /** Goes to the next row after one of which nothing was set: its number is one more. */
  public void pass() {
    number++;
  }

  /** Whether a number is within ±(2^53 - 1), and so came as it was stored. */
  public static boolean isExact(long value) {
    return value <= MAX_EXACT && value >= -MAX_EXACT;
  }

  /** Whether a text of this column was read as a String before, and is likely to be again. */
  public boolean wantsString(int position) {
    return wantsString[position];
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
    setObject(position, value);
  }

  /** Sets a text, which is copied; it becomes a String only if one is asked for. */
  public void setText(int position, char[] source, int offset, int count) {
    kinds[position] = TEXT;
    integers[position] = texts.add(source, offset, count);
  }

  /** Sets bytes, which the row keeps. */
  public void setBlob(int position, byte[] value) {
    setObject(position, value);
  }

  private void setObject(int position, Object value) {
    kinds[position] = OBJECT;
    objects[position] = value;
    hasObjects = true;
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
    wantsString[position] = true;
    if (kinds[position] == OBJECT && objects[position] instanceof String text) {
      return text;
    }
    return characters(position).toString();
  }

  @Override
  public CharSequence characters(int position) {
    if (kinds[position] == TEXT) {
      return texts.at(integers[position]);
    }
    if (kinds[position] == OBJECT && objects[position] instanceof String text) {
      return texts.beside(text);
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
        try {
          return whole(position);
        } catch (NumberFormatException e) {
          throw wrong(position, "a whole number");
        }
      }
    }
    throw wrong(position, "a whole number");
  }

  private long whole(int position) {
    if (kinds[position] == TEXT) {
      return texts.at(integers[position]).toLong();
    }
    if (kinds[position] == OBJECT && objects[position] instanceof String text) {
      return Long.parseLong(text);
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
    if (kinds[position] == OBJECT && objects[position] instanceof byte[] bytes) {
      return bytes;
    }
    try {
      if (kinds[position] == TEXT) {
        return texts.at(integers[position]).toBytes();
      }
      if (kinds[position] == OBJECT && objects[position] instanceof String hex) {
        return HexFormat.of().parseHex(hex);
      }
    } catch (IllegalArgumentException e) {
      throw wrong(position, "bytes");
    }
    throw wrong(position, "bytes");
  }

  @Override
  public @Nullable Object value(int position) {
    return switch (kinds[position]) {
      case NULL -> null;
      case INTEGER -> integers[position];
      case REAL -> reals[position];
      case TEXT -> text(position);
      default -> objects[position];
    };
  }

  private long exact(int position, long value) {
    if (!isExact(value)) {
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
