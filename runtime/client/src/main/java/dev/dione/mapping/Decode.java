package dev.dione.mapping;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dione.Row;
import dev.dione.error.D1MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;

/**
 * Values of a row as Java types. Every method throws {@link D1MappingException}, naming row and
 * column, if the value is NULL or does not fit. Times are read in both of their text forms.
 */
public final class Decode {
  private Decode() {}

  /** Whether all columns from the first to the last position are NULL. */
  public static boolean areNull(Row row, int first, int last) {
    // From the last one: a row that is streamed then keeps those before it, which are read next.
    for (int position = last; position >= first; position--) {
      if (!row.isNull(position)) {
        return false;
      }
    }
    return true;
  }

  /** A boolean from 0 or 1. */
  public static boolean bool(Row row, int position) {
    long value = row.integer(position);
    if (value != 0 && value != 1) {
      throw new D1MappingException(row, position, "is " + value + ", not 0 or 1");
    }
    return value == 1;
  }

  /** A byte. */
  public static byte int8(Row row, int position) {
    return (byte) within(row, position, Byte.MIN_VALUE, Byte.MAX_VALUE, "a byte");
  }

  /** A short. */
  public static short int16(Row row, int position) {
    return (short) within(row, position, Short.MIN_VALUE, Short.MAX_VALUE, "a short");
  }

  /** An int. */
  public static int int32(Row row, int position) {
    return (int) within(row, position, Integer.MIN_VALUE, Integer.MAX_VALUE, "an int");
  }

  /** A long. */
  public static long int64(Row row, int position) {
    return row.integer(position);
  }

  /** A float, rounded from the double that SQLite stores. */
  public static float float32(Row row, int position) {
    float value = (float) row.real(position);
    if (Float.isInfinite(value)) {
      throw new D1MappingException(
          row, position, "is " + row.real(position) + ", too large for a float");
    }
    return value;
  }

  /** A double. */
  public static double float64(Row row, int position) {
    return row.real(position);
  }

  /** A string. */
  public static String text(Row row, int position) {
    return row.text(position);
  }

  /** A decimal number. */
  public static BigDecimal decimal(Row row, int position) {
    return parse(row, position, BigDecimal::new, "a decimal number");
  }

  /** A whole number of any size. */
  public static BigInteger bigInteger(Row row, int position) {
    return parse(row, position, BigInteger::new, "a whole number");
  }

  /** An enum constant by its name. */
  public static <E extends Enum<E>> E enumConstant(Row row, int position, Class<E> type) {
    String name = row.text(position);
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new D1MappingException(
          row,
          position,
          "is %s, not a constant of %s: %s"
              .formatted(
                  D1MappingException.show(name),
                  type.getSimpleName(),
                  Arrays.toString(type.getEnumConstants())),
          e);
    }
  }

  /** A UUID. */
  public static UUID uuid(Row row, int position) {
    return parse(row, position, UUID::fromString, "a UUID");
  }

  /** A date. */
  public static LocalDate localDate(Row row, int position) {
    LocalDate date = FixedTime.date(row.characters(position));
    return date != null ? date : parse(row, position, LocalDate::parse, "a date");
  }

  /** A time of day. */
  public static LocalTime localTime(Row row, int position) {
    LocalTime time = FixedTime.time(row.characters(position));
    return time != null ? time : parse(row, position, LocalTime::parse, "a time");
  }

  /** A local date and time. */
  public static LocalDateTime localDateTime(Row row, int position) {
    LocalDateTime time = FixedTime.dateTime(row.characters(position));
    return time != null
        ? time
        : parse(row, position, text -> LocalDateTime.parse(iso(text)), "a date and time");
  }

  /** An instant; a text without a zone is UTC. */
  public static Instant instant(Row row, int position) {
    Instant instant = FixedTime.instant(row.characters(position));
    return instant != null ? instant : parse(row, position, Decode::parseInstant, "an instant");
  }

  /** A date and time with its offset. */
  public static OffsetDateTime offsetDateTime(Row row, int position) {
    return parse(row, position, OffsetDateTime::parse, "a date and time with an offset");
  }

  /** A date and time with its zone. */
  public static ZonedDateTime zonedDateTime(Row row, int position) {
    return parse(row, position, ZonedDateTime::parse, "a date and time with a zone");
  }

  /** A duration from ISO-8601. */
  public static Duration duration(Row row, int position) {
    return parse(row, position, Duration::parse, "a duration");
  }

  /** A duration from milliseconds. */
  public static Duration durationMillis(Row row, int position) {
    return Duration.ofMillis(row.integer(position));
  }

  /** A period from ISO-8601. */
  public static Period period(Row row, int position) {
    return parse(row, position, Period::parse, "a period");
  }

  /** Bytes, from a BLOB or from hex. */
  public static byte[] blob(Row row, int position) {
    return row.blob(position);
  }

  /** A value of any type, from JSON text, by Jackson. */
  public static <T> T json(Row row, int position, TypeReference<T> type) {
    return JsonText.read(row, position, type);
  }

  private static long within(Row row, int position, long min, long max, String type) {
    long value = row.integer(position);
    if (value < min || value > max) {
      throw new D1MappingException(row, position, "is " + value + ", too large for " + type);
    }
    return value;
  }

  private static <T> T parse(Row row, int position, Function<String, T> parser, String type) {
    String text = row.text(position);
    try {
      return parser.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new D1MappingException(
          row, position, "is " + D1MappingException.show(text) + ", not " + type, e);
    }
  }

  private static Instant parseInstant(String text) {
    boolean zoned = text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > 7;
    return zoned
        ? OffsetDateTime.parse(iso(text)).toInstant()
        : LocalDateTime.parse(iso(text)).toInstant(ZoneOffset.UTC);
  }

  /** SQLite writes a space where ISO-8601 has a T. */
  private static String iso(String text) {
    return text.length() > 10 && text.charAt(10) == ' '
        ? text.substring(0, 10) + 'T' + text.substring(11)
        : text;
  }
}
