package shapes;

import dev.dione.Converter;
import dev.dione.annotations.Converted;
import lombok.Value;

/** A value that Lombok completes and a converter stores. */
@Value
@Converted(Price.InCents.class)
public class Price {
  long cents;

  /** The converter calls what Lombok makes. */
  static final class InCents implements Converter<Price, Long> {
    @Override
    public Long toStored(Price price) {
      return price.getCents();
    }

    @Override
    public Price toJava(Long cents) {
      return new Price(cents);
    }
  }
}
