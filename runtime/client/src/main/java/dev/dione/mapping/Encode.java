package dev.dione.mapping;

import dev.dione.Match;
import dev.dione.error.D1ValueException;
import dev.dione.internal.RowJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Java values in their wire form: {@code Long}, {@code Double}, {@code String} or null. Every
 * method takes null and gives null back.
 *
 * <p>Integers and booleans become {@code Long}, floating-point numbers {@code Double}, bytes hex
 * text, everything else text. D1 binds each JSON number as REAL, so a {@code Long} travels as text
 * or inside JSON text, never as a number of its own (seen on workerd 1.20261117.1).
 */
public final class Encode {
  private Encode() {}

  /** A full-text search in FTS5's language. */
  public static @Nullable String match(@Nullable Match value) {
    return value == null ? null : value.toString();
  }

  /**
   * How many rows at most come.
   *
   * @throws IllegalArgumentException if it is negative, which SQLite would take for no limit
   */
  public static String limit(long most) {
    if (most < 0) {
      throw new IllegalArgumentException("A limit is 0 or more, and this one is " + most);
    }
    return Long.toString(most);
  }

  /** A boolean as 1 or 0. */
  public static @Nullable Long bool(@Nullable Boolean value) {
    return value == null ? null : value ? 1L : 0L;
  }

  /** A byte, short, int or long. */
  public static @Nullable Long integer(@Nullable Number value) {
    return value == null ? null : value.longValue();
  }

  /**
   * A float or double. Negative zero becomes zero: SQLite stores none.
   *
   * @throws D1ValueException for NaN and the infinities, which D1 has no form for
   */
  public static @Nullable Double real(@Nullable Number value) {
    if (value == null) {
      return null;
    }
    // A float keeps its decimal digits: 0.1f is stored as 0.1.
    double real =
        value instanceof Float ? Double.parseDouble(value.toString()) : value.doubleValue();
    if (!Double.isFinite(real)) {
      throw new D1ValueException(real + " has no form in D1: store null or a finite number");
    }
    return real == 0 ? 0.0 : real;
  }

  /** A string. */
  public static @Nullable String text(@Nullable String value) {
    return value;
  }

  /** A decimal number as written by {@link BigDecimal#toString}, so that its scale survives. */
  public static @Nullable String decimal(@Nullable BigDecimal value) {
    return value == null ? null : value.toString();
  }

  /** A whole number of any size, as text. */
  public static @Nullable String bigInteger(@Nullable BigInteger value) {
    return value == null ? null : value.toString();
  }

  /** An enum constant by its name. */
  public static @Nullable String enumName(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  /** A UUID in its usual form of 36 characters. */
  public static @Nullable String uuid(@Nullable UUID value) {
    return value == null ? null : value.toString();
  }

  /** A date as {@code 2026-05-02}; years 0000 to 9999. */
  public static @Nullable String localDate(@Nullable LocalDate value) {
    return value == null ? null : Times.date(value);
  }

  /** A time of day as {@code 22:30:00.000000000}. */
  public static @Nullable String localTime(@Nullable LocalTime value) {
    return value == null ? null : Times.time(value);
  }

  /** A local date and time as {@code 2026-05-02T22:30:00.000000000}; years 0000 to 9999. */
  public static @Nullable String localDateTime(@Nullable LocalDateTime value) {
    return value == null
        ? null
        : Times.date(value.toLocalDate()) + "T" + Times.time(value.toLocalTime());
  }

  /** An instant as {@code 2026-05-03T05:30:00.000000000Z}; years 0000 to 9999. */
  public static @Nullable String instant(@Nullable Instant value) {
    return value == null ? null : localDateTime(Times.utc(value)) + "Z";
  }

  /** A time of day as {@code 22:30:00}, with a fraction of nine digits unless it is zero. */
  public static @Nullable String sqliteTime(@Nullable LocalTime value) {
    return value == null ? null : Times.shortTime(value);
  }

  /** A local date and time in SQLite's form: {@code 2026-05-02 22:30:00}. */
  public static @Nullable String sqliteDateTime(@Nullable LocalDateTime value) {
    return value == null
        ? null
        : Times.date(value.toLocalDate()) + " " + Times.shortTime(value.toLocalTime());
  }

  /** An instant in SQLite's form, in UTC: compares with {@code datetime('now')}. */
  public static @Nullable String sqliteInstant(@Nullable Instant value) {
    return value == null ? null : sqliteDateTime(Times.utc(value));
  }

  /** A date and time with its offset, in ISO-8601; its text order is not its time order. */
  public static @Nullable String offsetDateTime(@Nullable OffsetDateTime value) {
    return value == null ? null : Times.requireYear(value.getYear(), value).toString();
  }

  /** A date and time with its zone, in ISO-8601 with the zone in brackets. */
  public static @Nullable String zonedDateTime(@Nullable ZonedDateTime value) {
    return value == null ? null : Times.requireYear(value.getYear(), value).toString();
  }

  /** A duration in ISO-8601, such as {@code PT1H30M}. */
  public static @Nullable String duration(@Nullable Duration value) {
    return value == null ? null : value.toString();
  }

  /**
   * A duration in milliseconds.
   *
   * @throws D1ValueException if it has a finer part or is too long
   */
  public static @Nullable Long durationMillis(@Nullable Duration value) {
    if (value == null) {
      return null;
    }
    if (value.getNano() % 1_000_000 != 0) {
      throw new D1ValueException(
          value + " is finer than milliseconds: round it, or store it as text");
    }
    try {
      return value.toMillis();
    } catch (ArithmeticException e) {
      throw new D1ValueException(value + " is too long for a count of milliseconds");
    }
  }

  /** A period in ISO-8601, such as {@code P1Y2M}. */
  public static @Nullable String period(@Nullable Period value) {
    return value == null ? null : value.toString();
  }

  /** Bytes as lower-case hex, which {@code unhex(?)} turns into a BLOB. */
  public static @Nullable String blob(byte @Nullable [] value) {
    return value == null ? null : HexFormat.of().formatHex(value);
  }

  /**
   * Any value as JSON text, by Jackson.
   *
   * @throws D1ValueException if Jackson cannot write it
   */
  public static @Nullable String json(@Nullable Object value) {
    return value == null ? null : JsonText.write(value);
  }

  /** A collection as the JSON array that {@code IN (SELECT value FROM json_each(?))} reads. */
  public static <T extends @Nullable Object> String list(
      Collection<T> values, Function<T, ? extends @Nullable Object> encode) {
    RowJson json = new RowJson();
    json.begin();
    for (T value : values) {
      json.value(encode.apply(value));
    }
    return json.end();
  }
}
