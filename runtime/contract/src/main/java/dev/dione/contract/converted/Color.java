package dev.dione.contract.converted;

import dev.dione.Converter;
import dev.dione.annotations.Converted;

/** Constants that are stored by numbers of their own. */
@Converted(Color.ByNumber.class)
enum Color {
  GREEN(3),
  RED(1),
  BLUE(2);

  private final int number;

  Color(int number) {
    this.number = number;
  }

  /** The only constant is the converter. */
  enum ByNumber implements Converter<Color, Integer> {
    INSTANCE;

    @Override
    public Integer toStored(Color color) {
      return color.number;
    }

    @Override
    public Color toJava(Integer number) {
      for (Color color : Color.values()) {
        if (color.number == number) {
          return color;
        }
      }
      throw new IllegalArgumentException("no color has the number " + number);
    }
  }
}
