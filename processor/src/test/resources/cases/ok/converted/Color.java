package app;

import dev.dione.Converter;
import dev.dione.annotations.Converted;

/** An enum that is stored by number. */
@Converted(Color.Number.class)
public enum Color {
  RED,
  GREEN;

  /** Its only constant is the converter. */
  public enum Number implements Converter<Color, Integer> {
    INSTANCE;

    @Override
    public Integer toStored(Color color) {
      return color.ordinal() + 1;
    }

    @Override
    public Color toJava(Integer number) {
      return Color.values()[number - 1];
    }
  }
}
