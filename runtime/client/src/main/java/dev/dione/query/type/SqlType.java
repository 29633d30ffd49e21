package dev.dione.query.type;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dione.Converter;
import dev.dione.Row;
import dev.dione.mapping.Convert;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.WireForm;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a Java type is stored: its wire form, and how it is read back. Immutable.
 *
 * @param <T> the Java type
 */
public final class SqlType<T> {
  /** 0 or 1. */
  public static final SqlType<Boolean> BOOLEAN =
      new SqlType<>("boolean", WireForm.INTEGER, Encode::bool, Decode::bool);

  /** A whole number of 8 bits. */
  public static final SqlType<Byte> BYTE =
      new SqlType<>("whole number", WireForm.INTEGER, Encode::integer, Decode::int8);

  /** A whole number of 16 bits. */
  public static final SqlType<Short> SHORT =
      new SqlType<>("whole number", WireForm.INTEGER, Encode::integer, Decode::int16);

  /** A whole number of 32 bits. */
  public static final SqlType<Integer> INT =
      new SqlType<>("whole number", WireForm.INTEGER, Encode::integer, Decode::int32);

  /** A whole number of 64 bits, exact. */
  public static final SqlType<Long> LONG =
      new SqlType<>("whole number", WireForm.INTEGER, Encode::integer, Decode::int64)
          .readAs("CAST(", " AS TEXT)");

  /** A number that keeps a float's decimal digits. */
  public static final SqlType<Float> FLOAT =
      new SqlType<>("number", WireForm.REAL, Encode::real, Decode::float32);

  /** A floating-point number; neither NaN nor infinite. */
  public static final SqlType<Double> DOUBLE =
      new SqlType<>("number", WireForm.REAL, Encode::real, Decode::float64);

  /** A decimal number as text. */
  public static final SqlType<BigDecimal> DECIMAL =
      new SqlType<>("decimal text", WireForm.TEXT, Encode::decimal, Decode::decimal);

  /** A whole number of any size as text. */
  public static final SqlType<BigInteger> BIG_INTEGER =
      new SqlType<>("whole number as text", WireForm.TEXT, Encode::bigInteger, Decode::bigInteger);

  /** Text. */
  public static final SqlType<String> STRING =
      new SqlType<>("text", WireForm.TEXT, Encode::text, Decode::text);

  /** A UUID as text. */
  public static final SqlType<java.util.UUID> UUID =
      new SqlType<>("UUID", WireForm.TEXT, Encode::uuid, Decode::uuid);

  /** A date as {@code 2026-05-02}. */
  public static final SqlType<LocalDate> LOCAL_DATE =
      new SqlType<>("date", WireForm.TEXT, Encode::localDate, Decode::localDate);

  /** A time of day in ISO-8601. */
  public static final SqlType<LocalTime> LOCAL_TIME =
      new SqlType<>("ISO-8601 time", WireForm.TEXT, Encode::localTime, Decode::localTime);

  /** A local date and time in ISO-8601. */
  public static final SqlType<LocalDateTime> LOCAL_DATE_TIME =
      new SqlType<>(
          "ISO-8601 date and time", WireForm.TEXT, Encode::localDateTime, Decode::localDateTime);

  /** An instant in ISO-8601. */
  public static final SqlType<Instant> INSTANT =
      new SqlType<>("ISO-8601 instant", WireForm.TEXT, Encode::instant, Decode::instant);

  /** A time of day in SQLite's form. */
  public static final SqlType<LocalTime> SQLITE_TIME =
      new SqlType<>("SQLite time", WireForm.TEXT, Encode::sqliteTime, Decode::localTime);

  /** A local date and time in SQLite's form. */
  public static final SqlType<LocalDateTime> SQLITE_DATE_TIME =
      new SqlType<>(
          "SQLite date and time", WireForm.TEXT, Encode::sqliteDateTime, Decode::localDateTime);

  /** An instant in SQLite's form. */
  public static final SqlType<Instant> SQLITE_INSTANT =
      new SqlType<>("SQLite instant", WireForm.TEXT, Encode::sqliteInstant, Decode::instant);

  /** A date and time with its offset. */
  public static final SqlType<OffsetDateTime> OFFSET_DATE_TIME =
      new SqlType<>(
          "date and time with offset",
          WireForm.TEXT,
          Encode::offsetDateTime,
          Decode::offsetDateTime);

  /** A date and time with its zone. */
  public static final SqlType<ZonedDateTime> ZONED_DATE_TIME =
      new SqlType<>(
          "date and time with zone", WireForm.TEXT, Encode::zonedDateTime, Decode::zonedDateTime);

  /** A duration in ISO-8601. */
  public static final SqlType<Duration> DURATION =
      new SqlType<>("ISO-8601 duration", WireForm.TEXT, Encode::duration, Decode::duration);

  /** A duration in milliseconds. */
  public static final SqlType<Duration> DURATION_MILLIS =
      new SqlType<>(
              "count of milliseconds",
              WireForm.INTEGER,
              Encode::durationMillis,
              Decode::durationMillis)
          .readAs("CAST(", " AS TEXT)");

  /** A period in ISO-8601. */
  public static final SqlType<Period> PERIOD =
      new SqlType<>("period", WireForm.TEXT, Encode::period, Decode::period);

  /** Bytes. */
  public static final SqlType<byte[]> BYTES =
      new SqlType<>("BLOB", WireForm.BLOB, Encode::blob, Decode::blob);

  private final String stored;
  private final WireForm form;
  private final Function<@Nullable T, @Nullable Object> encode;
  private final Decoder<T> decode;
  private final String exactBefore;
  private final String exactAfter;

  private SqlType(
      String stored,
      WireForm form,
      Function<@Nullable T, @Nullable Object> encode,
      Decoder<T> decode,
      String exactBefore,
      String exactAfter) {
    this.stored = stored;
    this.form = form;
    this.encode = encode;
    this.decode = decode;
    this.exactBefore = exactBefore;
    this.exactAfter = exactAfter;
  }

  private SqlType(
      String stored,
      WireForm form,
      Function<@Nullable T, @Nullable Object> encode,
      Decoder<T> decode) {
    this(stored, form, encode, decode, "", "");
  }

  private SqlType<T> readAs(String before, String after) {
    return new SqlType<>(stored, form, encode, decode, before, after);
  }

  /** An enum by the names of its constants. */
  public static <E extends Enum<E>> SqlType<E> enumOf(Class<E> type) {
    return new SqlType<>(
        type.getSimpleName(),
        WireForm.TEXT,
        Encode::enumName,
        (row, position) -> Decode.enumConstant(row, position, type));
  }

  /** Any type as JSON text, by Jackson. */
  public static <T> SqlType<T> json(TypeReference<T> type) {
    return new SqlType<>(
        "JSON", WireForm.TEXT, Encode::json, (row, position) -> Decode.json(row, position, type));
  }

  /**
   * A type that a converter turns into this one. It compares with the same type by the same
   * converter.
   *
   * @param what the property, for messages: {@code Product.price}
   */
  public <J> SqlType<J> by(String what, Converter<J, T> converter) {
    return new SqlType<>(
        stored + " by " + converter.getClass().getSimpleName(),
        form,
        value -> encode(Convert.toStored(what, converter, value)),
        (row, position) -> Convert.toJava(converter, row, position, decode.read(row, position)),
        exactBefore,
        exactAfter);
  }

  /** How it travels. */
  public WireForm form() {
    return form;
  }

  /**
   * The wire form of a value.
   *
   * @throws dev.dione.error.D1ValueException if the value has none
   */
  public @Nullable Object encode(@Nullable T value) {
    return encode.apply(value);
  }

  /**
   * The value at a position of a row; null for NULL.
   *
   * @throws dev.dione.error.D1MappingException if what stands there is no such value
   */
  public @Nullable T decode(Row row, int position) {
    return row.isNull(position) ? null : decode.read(row, position);
  }

  /** The value as a parameter. */
  public SqlPart parameter(@Nullable T value) {
    return SqlPart.value(form, encode(value));
  }

  /**
   * The expression that D1 sends in full: it rounds whole numbers beyond 2^53, and sends bytes as
   * arrays of numbers. The expression itself if that will do.
   */
  public SqlPart exact(SqlPart expression) {
    if (form == WireForm.BLOB) {
      // hex(NULL) would be '', and the hex of a million bytes is longer than D1's strings may be.
      return out ->
          out.sql("iif(length(")
              .part(expression)
              .sql(") < 1000000, hex(")
              .part(expression)
              .sql("), ")
              .part(expression)
              .sql(')');
    }
    return exactBefore.isEmpty()
        ? expression
        : out -> out.sql(exactBefore).part(expression).sql(exactAfter);
  }

  /** Whether {@link #exact} is more than the expression. */
  public boolean needsExact() {
    return form == WireForm.BLOB || !exactBefore.isEmpty();
  }

  /** Whether values of both types are stored alike, so that SQL may compare them. */
  public boolean comparesWith(SqlType<?> other) {
    return stored.equals(other.stored);
  }

  /** How it is stored, for messages: {@code ISO-8601 instant}. */
  @Override
  public String toString() {
    return stored;
  }

  /** Reads a value that is not NULL. */
  private interface Decoder<T> {
    T read(Row row, int position);
  }
}
