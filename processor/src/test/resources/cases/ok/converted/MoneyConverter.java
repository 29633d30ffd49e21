package app;

import dev.dione.Converter;

final class MoneyConverter implements Converter<Money, Long> {
  @Override
  public Long toStored(Money money) {
    return money.cents();
  }

  @Override
  public Money toJava(Long cents) {
    return new Money(cents);
  }
}
