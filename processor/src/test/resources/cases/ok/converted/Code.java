package app;

import dev.dione.Converter;
import java.util.function.Function;

/** A generic parent, whose children fill in the type. */
public abstract class Code<C> implements Converter<C, String> {
  private final Function<C, String> text;
  private final Function<String, C> value;

  protected Code(Function<C, String> text, Function<String, C> value) {
    this.text = text;
    this.value = value;
  }

  @Override
  public String toStored(C code) {
    return text.apply(code);
  }

  @Override
  public C toJava(String stored) {
    return value.apply(stored);
  }
}
