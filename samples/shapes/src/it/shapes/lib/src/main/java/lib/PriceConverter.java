package lib;

import dev.dione.Converter;

/** The converter of prices, for projects that store them. */
public final class PriceConverter implements Converter<Price, Long> {
  @Override
  public Long toStored(Price price) {
    return price.cents();
  }

  @Override
  public Price toJava(Long cents) {
    return new Price(cents);
  }
}
