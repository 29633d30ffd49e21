package app;

import dev.dione.Converter;

final class SkuText implements Converter<Sku, String> {
  @Override
  public String toStored(Sku sku) {
    return sku.text();
  }

  @Override
  public Sku toJava(String text) {
    return new Sku(text);
  }
}
