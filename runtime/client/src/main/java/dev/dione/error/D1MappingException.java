package dev.dione.error;

import dev.dione.Row;
import org.jspecify.annotations.Nullable;

/** A row that does not fit the Java type it should become; the message names row and column. */
public class D1MappingException extends D1Exception {
  private static final long serialVersionUID = 1;
  private static final int SHOWN_CHARS = 60;

  /** An error about one value. */
  public D1MappingException(Row row, int position, String problem) {
    this(row, position, problem, null);
  }

  /** An error about one value, with its cause. */
  public D1MappingException(Row row, int position, String problem, @Nullable Throwable cause) {
    super("Row %d: column %s %s".formatted(row.number(), row.column(position), problem), cause);
  }

  /** An error about a row or a whole result. */
  public D1MappingException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The same error with the DAO method or statement in front. */
  public D1MappingException at(String place) {
    return new D1MappingException(place + ": " + getMessage(), this);
  }

  /** A value for a message: cut when it is long, and a BLOB only by its size. */
  public static String show(@Nullable Object value) {
    if (value == null) {
      return "NULL";
    }
    if (value instanceof byte[] bytes) {
      return "a BLOB of " + bytes.length + " bytes";
    }
    String text = value.toString();
    String shown = text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "… (cut)";
    return value instanceof String ? "'" + shown + "'" : shown;
  }
}
