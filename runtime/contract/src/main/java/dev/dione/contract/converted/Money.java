package dev.dione.contract.converted;

import dev.dione.Converter;
import dev.dione.annotations.Converted;

/**
 * An amount, which is stored as a whole number and never less than zero.
 *
 * @param cents how much it is
 */
@Converted(Money.InCents.class)
record Money(long cents) {
  /** What the converter gives null for. */
  static final Money LOST = new Money(404);

  /** A converter that fails, and one time gives null, both ways. */
  static final class InCents implements Converter<Money, Long> {
    @Override
    public Long toStored(Money money) {
      if (money.cents < 0) {
        throw new ArithmeticException("debts are not stored");
      }
      return money.equals(LOST) ? lost() : Long.valueOf(money.cents);
    }

    @Override
    public Money toJava(Long cents) {
      if (cents < 0) {
        throw new ArithmeticException("debts are not read");
      }
      return cents == LOST.cents ? lost() : new Money(cents);
    }

    /** As code does that knows nothing of nullness. */
    private static <T> T lost() {
      return java.util.Optional.<T>empty().orElse(null);
    }
  }
}
