package dev.dione.samples.quickstart.price;

import dev.dione.Converter;

/** Stores amounts as cents. */
// tag::converter[]
public final class MoneyConverter implements Converter<Money, Long> {
  @Override
  public Long toStored(Money money) {
    return money.cents();
  }

  @Override
  public Money toJava(Long cents) {
    return new Money(cents);
  }
}
// end::converter[]
