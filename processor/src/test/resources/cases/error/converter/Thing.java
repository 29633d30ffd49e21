package app;

import dev.dione.Converter;
import dev.dione.annotations.Converted;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

@Entity
public record Thing(
    @Id long id,
    // no converter
    @Converted(String.class) Money string,
    // a primitive type
    @Converted(int.class) Money primitive,
    // a converter of anything
    @Converted(Raw.class) Money raw,
    // a class that is not whole
    @Converted(Unfinished.class) Money unfinished,
    // an interface
    @Converted(Contract.class) Money contract,
    // a class of each object
    @Converted(Outer.Inner.class) Money inner,
    // a class that generated code cannot see
    @Converted(Hidden.class) Money hidden,
    // a constructor that wants something
    @Converted(Wanting.class) Money wanting,
    // a constructor that generated code cannot call
    @Converted(Closed.class) Money closed,
    // an enum without INSTANCE
    @Converted(Enumerated.class) Money enumerated,
    // a class with type parameters
    @Converted(Generic.class) Money generic,
    // a converter of another type
    @Converted(Cents.class) Locale locale,
    // a converter of another type than a primitive's
    @Converted(Cents.class) int number,
    // a stored type that D1 does not hold
    @Converted(Zone.class) TimeZone zone,
    // an array that D1 does not hold
    @Converted(Parts.class) Money parts,
    // a converter of a converter
    @Converted(Twice.class) Money twice,
    // a converter that expects null
    @Converted(Nulls.class) Money nulls,
    // a converter whose method may return null
    @Converted(MaybeNull.class) Money maybe) {
  /** What is stored. */
  public record Money(long cents) {}

  static class Cents implements Converter<Money, Long> {
    @Override
    public Long toStored(Money money) {
      return money.cents();
    }

    @Override
    public Money toJava(Long cents) {
      return new Money(cents);
    }
  }

  @SuppressWarnings("rawtypes")
  static final class Raw implements Converter {
    @Override
    public Object toStored(Object value) {
      return value;
    }

    @Override
    public Object toJava(Object stored) {
      return stored;
    }
  }

  abstract static class Unfinished extends Cents {}

  interface Contract extends Converter<Money, Long> {}

  static class Outer {
    class Inner extends Cents {}
  }

  private static final class Hidden extends Cents {}

  static final class Wanting extends Cents {
    Wanting(long factor) {}
  }

  static final class Closed extends Cents {
    private Closed() {}
  }

  enum Enumerated implements Converter<Money, Long> {
    ONE;

    @Override
    public Long toStored(Money money) {
      return money.cents();
    }

    @Override
    public Money toJava(Long cents) {
      return new Money(cents);
    }
  }

  static final class Generic<T> extends Cents {}

  static final class Zone implements Converter<TimeZone, Locale> {
    @Override
    public Locale toStored(TimeZone zone) {
      return Locale.ROOT;
    }

    @Override
    public TimeZone toJava(Locale locale) {
      return TimeZone.getDefault();
    }
  }

  static final class Parts implements Converter<Money, long[]> {
    @Override
    public long[] toStored(Money money) {
      return new long[] {money.cents()};
    }

    @Override
    public Money toJava(long[] parts) {
      return new Money(parts[0]);
    }
  }

  /** A type that has a converter. */
  @Converted(SkuText.class)
  public record Sku(String text) {}

  static final class SkuText implements Converter<Sku, String> {
    @Override
    public String toStored(Sku sku) {
      return sku.text();
    }

    @Override
    public Sku toJava(String text) {
      return new Sku(text);
    }
  }

  static final class Twice implements Converter<Money, Sku> {
    @Override
    public Sku toStored(Money money) {
      return new Sku(Long.toString(money.cents()));
    }

    @Override
    public Money toJava(Sku sku) {
      return new Money(Long.parseLong(sku.text()));
    }
  }

  static final class Nulls implements Converter<@Nullable Money, Long> {
    @Override
    public Long toStored(Money money) {
      return 0L;
    }

    @Override
    public Money toJava(Long cents) {
      return new Money(cents);
    }
  }

  static final class MaybeNull extends Cents {
    @Override
    public @Nullable Money toJava(Long cents) {
      return cents == 0 ? null : new Money(cents);
    }
  }
}
