package dev.dione.contract.converted;

import dev.dione.annotations.Converted;
import dev.dione.contract.converted.TextCode.Coded;

/** An id of its own type, whose converter is the only one of its class. */
@Converted(Sku.AsText.class)
record Sku(String text) implements Coded {
  /** Takes what it converts from its parent. */
  static final class AsText extends TextCode<Sku> {
    static final AsText INSTANCE = new AsText();

    private AsText() {}

    @Override
    public Sku toJava(String text) {
      return new Sku(text);
    }
  }
}
