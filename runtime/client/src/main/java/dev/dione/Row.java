package dev.dione;

import org.jspecify.annotations.Nullable;

/**
 * One row of a result, read by position from 0. It is valid only while it is being handed over:
 * keep the values, not the row. Not thread-safe.
 *
 * <p>D1 sends INTEGER and REAL alike as JSON numbers, and rounds integers beyond ±2^53. So {@link
 * #integer} takes a number only within that range, and takes text (from {@code CAST(… AS TEXT)}) in
 * full.
 */
public interface Row {
  /** How many columns it has. */
  int size();

  /** The name of a column. */
  String column(int position);

  /** The row's number in its result, from 1. */
  long number();

  /** Whether the value is NULL. */
  boolean isNull(int position);

  /**
   * The value as text.
   *
   * @throws dev.dione.error.D1MappingException if it is NULL or no text
   */
  String text(int position);

  /**
   * The value as text, to be read at once: it may change when the row is asked for another value,
   * and saves the String.
   *
   * @throws dev.dione.error.D1MappingException if it is NULL or no text
   */
  default CharSequence characters(int position) {
    return text(position);
  }

  /**
   * The value as a whole number.
   *
   * @throws dev.dione.error.D1MappingException if it is NULL, not whole, or a number (not a text)
   *     outside ±2^53, which D1 has already rounded
   */
  long integer(int position);

  /**
   * The value as a floating-point number.
   *
   * @throws dev.dione.error.D1MappingException if it is NULL or no number
   */
  double real(int position);

  /**
   * The value as bytes, from a BLOB or from a text of hex digits (as {@code hex(…)} makes).
   *
   * @throws dev.dione.error.D1MappingException if it is NULL or neither
   */
  byte[] blob(int position);

  /** The value as it came: null, {@code Long}, {@code Double}, {@code String} or {@code byte[]}. */
  @Nullable Object value(int position);
}
