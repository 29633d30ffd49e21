package dev.dione.engine;

/**
 * One row of a result, read by position from 0. Values are what D1 sends in its JSON: an INTEGER
 * beyond 2^53 is rounded to the next double (and is REAL if that does not fit 64 bits), a REAL
 * without a fraction is INTEGER (1.0 is sent as 1), infinite numbers are NULL, and negative zero is
 * zero. Valid only while it is being handed over.
 */
public interface EngineRow {
  /** How many columns it has. */
  int size();

  /** The kind of a value. */
  Kind kind(int i);

  /**
   * An INTEGER.
   *
   * @throws IllegalStateException if it is of another kind
   */
  long integer(int i);

  /**
   * A REAL.
   *
   * @throws IllegalStateException if it is of another kind
   */
  double real(int i);

  /**
   * A TEXT; invalid UTF-8 comes as U+FFFD.
   *
   * @throws IllegalStateException if it is of another kind
   */
  String text(int i);

  /**
   * A BLOB; the array is the caller's.
   *
   * @throws IllegalStateException if it is of another kind
   */
  byte[] blob(int i);

  /** SQLite's storage classes, as far as JSON tells them. */
  enum Kind {
    /** No value. */
    NULL,
    /** A whole number of 64 bits. */
    INTEGER,
    /** A double. */
    REAL,
    /** Text. */
    TEXT,
    /** Bytes. */
    BLOB
  }
}
