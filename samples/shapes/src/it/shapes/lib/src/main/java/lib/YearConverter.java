package lib;

import dev.dione.Converter;
import java.time.Year;

/** A converter that only this package sees. */
final class YearConverter implements Converter<Year, Integer> {
  @Override
  public Integer toStored(Year year) {
    return year.getValue();
  }

  @Override
  public Year toJava(Integer number) {
    return Year.of(number);
  }
}
