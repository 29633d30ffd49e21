package parts;

import dev.dione.Converter;

public final class Length implements Converter<Double, String> {
  // a constructor of this package alone
  Length() {}

  @Override
  public String toStored(Double length) {
    return length.toString();
  }

  @Override
  public Double toJava(String text) {
    return Double.valueOf(text);
  }
}
