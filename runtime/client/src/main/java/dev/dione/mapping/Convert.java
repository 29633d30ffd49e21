package dev.dione.mapping;

import dev.dione.Converter;
import dev.dione.Row;
import dev.dione.error.D1MappingException;
import dev.dione.error.D1ValueException;
import dev.dione.error.Shortened;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls converters, which never meet a null, and tells where one failed. */
public final class Convert {
  private Convert() {}

  /**
   * What is stored for a value; null for null.
   *
   * @throws D1ValueException if the converter fails or returns null
   */
  public static <J, S> @Nullable S toStored(Converter<J, S> converter, @Nullable J value) {
    if (value == null) {
      return null;
    }
    S stored;
    try {
      stored = converter.toStored(value);
    } catch (RuntimeException e) {
      throw new D1ValueException(
          "%s cannot store %s (%s)"
              .formatted(name(converter), show(value), e.getClass().getSimpleName()),
          e);
    }
    if (stored == null) {
      throw new D1ValueException(
          "%s stores null for %s, which no converter may".formatted(name(converter), show(value)));
    }
    return stored;
  }

  /**
   * The same for a value that is no part of an entity.
   *
   * @param what the value: {@code parameter price of ProductDao.below}
   * @throws D1ValueException that begins with it
   */
  public static <J, S> @Nullable S toStored(
      String what, Converter<J, S> converter, @Nullable J value) {
    try {
      return toStored(converter, value);
    } catch (D1ValueException e) {
      throw new D1ValueException(what, e);
    }
  }

  /**
   * A collection as the JSON array that {@code IN (SELECT value FROM json_each(?))} reads.
   *
   * @param what the collection, for messages
   * @param encode brings what is stored into wire form
   * @throws D1ValueException that begins with it, if the converter fails or returns null
   */
  public static <J, S> String list(
      String what,
      Converter<J, S> converter,
      Collection<? extends @Nullable J> values,
      Function<@Nullable S, ? extends @Nullable Object> encode) {
    return Encode.list(values, value -> encode.apply(toStored(what, converter, value)));
  }

  /**
   * The value of what stands at a position of a row.
   *
   * @throws D1MappingException naming row and column, if the converter fails or returns null
   */
  public static <J, S> J toJava(Converter<J, S> converter, Row row, int position, S stored) {
    J value;
    try {
      value = converter.toJava(stored);
    } catch (RuntimeException e) {
      throw new D1MappingException(
          row,
          position,
          "is %s, which %s cannot read (%s): %s"
              .formatted(
                  D1MappingException.show(stored),
                  name(converter),
                  e.getClass().getSimpleName(),
                  Objects.requireNonNullElse(e.getMessage(), "no message")),
          e);
    }
    if (value == null) {
      throw new D1MappingException(
          row,
          position,
          "is %s, for which %s returns null, which no converter may"
              .formatted(D1MappingException.show(stored), name(converter)));
    }
    return value;
  }

  private static String name(Converter<?, ?> converter) {
    return converter.getClass().getSimpleName();
  }

  /** The value for a message; its toString() may be what fails. */
  private static String show(Object value) {
    try {
      return Shortened.of(String.valueOf(value));
    } catch (RuntimeException e) {
      return "an object whose toString() fails";
    }
  }
}
