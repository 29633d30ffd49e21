package app;

import dev.dione.Converter;
import dev.dione.annotations.Converted;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Light(@Id long id, @Converted(Number.class) Color color, Color plain) {
  public enum Color {
    RED,
    GREEN
  }

  static final class Number implements Converter<Color, Integer> {
    @Override
    public Integer toStored(Color color) {
      return color.ordinal();
    }

    @Override
    public Color toJava(Integer number) {
      return Color.values()[number];
    }
  }

  static final class Letter implements Converter<Color, String> {
    @Override
    public String toStored(Color color) {
      return color.name().substring(0, 1);
    }

    @Override
    public Color toJava(String letter) {
      return letter.equals("R") ? Color.RED : Color.GREEN;
    }
  }
}
