package dev.dione.processor.write;

import java.io.IOException;

/** What was generated of one type, and is to be written. */
@FunctionalInterface
public interface Output {
  /** Of a type of which nothing is generated. */
  Output NOTHING = () -> {};

  /**
   * Writes it.
   *
   * @throws IOException if it cannot be written
   */
  void write() throws IOException;
}
