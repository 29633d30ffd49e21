package dev.dione.contract.converted;

import dev.dione.Converter;

/**
 * A parent of converters of codes.
 *
 * @param <C> the code
 */
abstract class TextCode<C extends TextCode.Coded> implements Converter<C, String> {
  /** What is a text. */
  interface Coded {
    /** The text. */
    String text();
  }

  @Override
  public String toStored(C code) {
    return code.text();
  }
}
