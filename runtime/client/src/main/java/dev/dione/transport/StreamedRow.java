package dev.dione.transport;

import dev.dione.Row;

/**
 * A row that is taken from the answer when it is asked for its values, and not before. If the
 * answer breaks off meanwhile, asking throws an unchecked exception, and the transport reports the
 * failure as its own, whatever becomes of that exception.
 */
public interface StreamedRow extends Row {
  /**
   * A promise for this row: whoever reads it asks for the columns in their order, and for none that
   * stands before one asked for; for the last one as often as needed. Then values need not be kept.
   * Without effect if a value was asked for already.
   */
  void readForward();

  /** Takes all values from the answer now, so that nothing can fail when they are asked for. */
  void readAll();
}
