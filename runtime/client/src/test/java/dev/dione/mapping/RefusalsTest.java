package dev.dione.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dione.Row;
import dev.dione.error.D1MappingException;
import dev.dione.error.D1ValueException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has no form in D1, and what of D1 fits no type. */
class RefusalsTest {
  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void numbersThatAreNotFinite(double value) {
    refused(() -> Encode.real(value), value + " has no form in D1: store null or a finite number");
    refused(
        () -> Encode.real((float) value),
        value + " has no form in D1: store null or a finite number");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_000})
  void yearsOfMoreThanFourDigits(int year) {
    LocalDateTime time = LocalDate.of(year, 1, 1).atStartOfDay();
    String rule = " is outside the years 0000 to 9999, where text order is time order";
    refused(() -> Encode.localDate(time.toLocalDate()), time.toLocalDate() + rule);
    refused(() -> Encode.localDateTime(time), time.toLocalDate() + rule);
    refused(() -> Encode.sqliteDateTime(time), time.toLocalDate() + rule);
    refused(() -> Encode.instant(time.toInstant(ZoneOffset.UTC)), time.toLocalDate() + rule);
    refused(() -> Encode.sqliteInstant(time.toInstant(ZoneOffset.UTC)), time.toLocalDate() + rule);
    OffsetDateTime offset = time.atOffset(ZoneOffset.UTC);
    refused(() -> Encode.offsetDateTime(offset), offset + rule);
    ZonedDateTime zoned = time.atZone(ZoneOffset.UTC);
    refused(() -> Encode.zonedDateTime(zoned), zoned + rule);
  }

  @Test
  void instantsBeyondEveryDate() {
    refused(
        () -> Encode.instant(Instant.MAX),
        "+1000000000-12-31T23:59:59.999999999Z is outside the years 0000 to 9999, where text order"
            + " is time order");
  }

  @Test
  void durationsThatAreNoMilliseconds() {
    refused(
        () -> Encode.durationMillis(Duration.ofNanos(1)),
        "PT0.000000001S is finer than milliseconds: round it, or store it as text");
    Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
    refused(
        () -> Encode.durationMillis(forever), forever + " is too long for a count of milliseconds");
  }

  @Test
  void whatJacksonCannotWrite() {
    assertThatThrownBy(() -> Encode.json(new Object()))
        .isInstanceOf(D1ValueException.class)
        .hasMessageStartingWith("A Object cannot be written as JSON: ");
  }

  @Test
  void negativeZeroIsZeroAndFloatsKeepTheirDigits() {
    assertThat(Double.doubleToRawLongBits(Encode.real(-0.0))).isZero();
    assertThat(Double.doubleToRawLongBits(Encode.real(-0.0f))).isZero();
    assertThat(Encode.real(0.1f)).isEqualTo(0.1);
  }

  @Test
  void listsAreJson() {
    assertThat(Encode.list(List.of(), Encode::text)).isEqualTo("[]");
    assertThat(Encode.list(Arrays.asList("a\"", null), Encode::text)).isEqualTo("[\"a\\\"\",null]");
    assertThat(Encode.list(List.of(Long.MAX_VALUE), Encode::integer))
        .isEqualTo("[9223372036854775807]");
  }

  @Test
  void valuesThatFitNoTypeAreNamedByRowAndColumn() {
    unfit("x", Decode::bool, "is 'x', not a whole number");
    unfit(2L, Decode::bool, "is 2, not 0 or 1");
    unfit(128L, Decode::int8, "is 128, too large for a byte");
    unfit(-32769L, Decode::int16, "is -32769, too large for a short");
    unfit(1L << 31, Decode::int32, "is 2147483648, too large for an int");
    unfit(1.5, Decode::int64, "is 1.5, not a whole number");
    unfit(1e300, Decode::int64, "is 1.0E300, not a whole number");
    unfit(1e300, Decode::float32, "is 1.0E300, too large for a float");
    unfit("1", Decode::float64, "is '1', not a number");
    unfit(1L, Decode::text, "is 1, not text");
    unfit(new byte[3], Decode::text, "is a BLOB of 3 bytes, not text");
    unfit("1,5", Decode::decimal, "is '1,5', not a decimal number");
    unfit("1.5", Decode::bigInteger, "is '1.5', not a whole number");
    unfit("x".repeat(61), Decode::uuid, "is '" + "x".repeat(60) + "… (cut)', not a UUID");
    unfit("2026-02-30", Decode::localDate, "is '2026-02-30', not a date");
    unfit("24:61", Decode::localTime, "is '24:61', not a time");
    unfit("2026-02-03", Decode::localDateTime, "is '2026-02-03', not a date and time");
    unfit("now", Decode::instant, "is 'now', not an instant");
    unfit("", Decode::instant, "is '', not an instant");
    unfit(
        "2026-02-03T01:02",
        Decode::offsetDateTime,
        "is '2026-02-03T01:02', not a date and time with an offset");
    unfit("x", Decode::zonedDateTime, "is 'x', not a date and time with a zone");
    unfit("90", Decode::duration, "is '90', not a duration");
    unfit("90", Decode::period, "is '90', not a period");
    unfit("abc", Decode::blob, "is 'abc', not bytes");
    unfit(1L, Decode::blob, "is 1, not bytes");
    unfit(
        "WEEKS",
        (r, i) -> Decode.enumConstant(r, i, TimeUnit.class),
        "is 'WEEKS', not a constant of TimeUnit: [NANOSECONDS, MICROSECONDS, MILLISECONDS, SECONDS,"
            + " MINUTES, HOURS, DAYS]");
  }

  @Test
  void jsonThatIsNoneOfTheType() {
    TypeReference<Map<String, Integer>> type = new TypeReference<>() {};
    assertThatThrownBy(() -> Decode.json(Rows.of("[1]"), 0, type))
        .isInstanceOf(D1MappingException.class)
        .hasMessageStartingWith(
            "Row 1: column c is '[1]', which is no JSON of"
                + " java.util.Map<java.lang.String, java.lang.Integer>: ");
    assertThatThrownBy(() -> Decode.json(Rows.of("{"), 0, type))
        .isInstanceOf(D1MappingException.class);
  }

  @Test
  void nullFitsNothing() {
    List<BiFunction<Row, Integer, Object>> decoders =
        List.of(
            Decode::bool,
            Decode::int32,
            Decode::int64,
            Decode::float32,
            Decode::float64,
            Decode::text,
            Decode::decimal,
            Decode::instant,
            Decode::durationMillis,
            Decode::blob,
            (r, i) -> Decode.json(r, i, new TypeReference<List<String>>() {}));
    for (BiFunction<Row, Integer, Object> decoder : decoders) {
      assertThatThrownBy(() -> decoder.apply(Rows.of(null), 0))
          .isInstanceOf(D1MappingException.class)
          .hasMessageStartingWith("Row 1: column c is NULL, not ");
    }
  }

  @Test
  void instantsOfOtherWriters() {
    Instant wanted = Instant.parse("2026-05-03T05:30:00Z");
    for (String text :
        List.of(
            "2026-05-03 05:30:00",
            "2026-05-03 05:30",
            "2026-05-03T05:30:00.000Z",
            "2026-05-03 05:30:00Z",
            "2026-05-03T07:30:00+02:00",
            "2026-05-02T22:30:00-07:00",
            "2026-05-03T05:30")) {
      assertThat(Decode.instant(Rows.of(text), 0)).as(text).isEqualTo(wanted);
    }
  }

  private static void refused(ThrowingCallable encode, String message) {
    assertThatThrownBy(encode).isInstanceOf(D1ValueException.class).hasMessage(message);
  }

  private static <T> void unfit(
      @Nullable Object value, BiFunction<Row, Integer, T> decode, String problem) {
    assertThatThrownBy(() -> decode.apply(Rows.of(value), 0))
        .isInstanceOf(D1MappingException.class)
        .hasMessage("Row 1: column c " + problem);
  }
}
