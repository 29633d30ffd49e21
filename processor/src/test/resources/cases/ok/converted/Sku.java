package app;

import dev.dione.annotations.Converted;

@Converted(Sku.AsText.class)
public record Sku(String text) {
  public static final class AsText extends Code<Sku> {
    /** The only one. */
    public static final AsText INSTANCE = new AsText();

    private AsText() {
      super(Sku::text, Sku::new);
    }
  }
}
