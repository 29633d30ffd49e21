package app;

import dev.dione.Converter;
import dev.dione.annotations.Converted;

/** A generic type, of which one form is converted. */
@Converted(Box.OfText.class)
public record Box<T>(T content) {
  static final class OfText implements Converter<Box<String>, String> {
    @Override
    public String toStored(Box<String> box) {
      return box.content();
    }

    @Override
    public Box<String> toJava(String text) {
      return new Box<>(text);
    }
  }
}
