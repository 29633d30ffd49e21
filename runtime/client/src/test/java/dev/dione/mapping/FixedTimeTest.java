package dev.dione.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quick readers of times against java.time's own. */
class FixedTimeTest {
  @Property(tries = 500)
  void whatIsWrittenIsReadWithoutJavaTime(@ForAll("times") LocalDateTime time) {
    Instant instant = time.toInstant(ZoneOffset.UTC);
    LocalTime clock = time.toLocalTime();
    assertThat(FixedTime.date(Encode.localDate(time.toLocalDate()))).isEqualTo(time.toLocalDate());
    assertThat(FixedTime.time(Encode.localTime(clock))).isEqualTo(clock);
    assertThat(FixedTime.time(Encode.sqliteTime(clock))).isEqualTo(clock);
    assertThat(FixedTime.dateTime(Encode.localDateTime(time))).isEqualTo(time);
    assertThat(FixedTime.dateTime(Encode.sqliteDateTime(time))).isEqualTo(time);
    assertThat(FixedTime.instant(Encode.instant(time.toInstant(ZoneOffset.UTC))))
        .isEqualTo(instant);
    assertThat(FixedTime.instant(Encode.sqliteInstant(instant))).isEqualTo(instant);
  }

  @Test
  void everyDayOfEightHundredYears() {
    LocalDate end = LocalDate.of(800, 1, 1);
    for (LocalDate day = LocalDate.of(0, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      long seconds = FixedTime.instant(day + "T00:00:01").getEpochSecond();
      if (seconds != day.toEpochDay() * 86_400 + 1) {
        assertThat(seconds).as(day.toString()).isEqualTo(day.toEpochDay() * 86_400 + 1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-02 22:30:09.5, 2026-05-02T22:30:09.500Z",
    "2026-05-02T22:30:09.123Z, 2026-05-02T22:30:09.123Z",
    "2024-02-29 00:00:00, 2024-02-29T00:00:00Z"
  })
  void formsThatOthersWrite(String text, Instant instant) {
    assertThat(FixedTime.instant(text)).isEqualTo(instant);
  }

  /** A text with another character, cut or continued, is read as java.time reads it, or not. */
  @Property(tries = 2_000)
  void whatIsReadIsWhatJavaTimeReads(@ForAll("texts") String text) {
    agrees(FixedTime.date(text), text, LocalDate::parse);
    agrees(FixedTime.time(text), text, LocalTime::parse);
    agrees(FixedTime.dateTime(text), text, FixedTimeTest::dateTime);
    agrees(
        FixedTime.instant(text),
        text,
        t ->
            t.endsWith("Z")
                ? OffsetDateTime.parse(t.replace(' ', 'T')).toInstant()
                : dateTime(t).toInstant(ZoneOffset.UTC));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-29",
    "2026-13-01",
    "2026-00-01",
    "2026-05-00",
    "2026-05-32",
    "24:00:00",
    "22:60:00",
    "22:30:60",
    "22:30:09.",
    "22:30:09.1234567890",
    "22:30",
    "2026-05-02T22:30:09+02:00",
    "٢٠٢٦-٠٥-٠٢"
  })
  void otherTextsAreLeftToJavaTime(String text) {
    assertThat(FixedTime.date(text)).isNull();
    assertThat(FixedTime.time(text)).isNull();
    assertThat(FixedTime.dateTime(text)).isNull();
    assertThat(FixedTime.instant(text)).isNull();
  }

  @Provide
  Arbitrary<LocalDateTime> times() {
    return DateTimes.dateTimes()
        .between(LocalDateTime.of(1, 1, 1, 0, 0), LocalDateTime.of(9999, 12, 31, 23, 59, 59))
        .flatMap(time -> Arbitraries.of(0, 1, 5_000, 120_000_000, 999_999_999).map(time::withNano));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> written =
        times()
            .flatMap(
                time ->
                    Arbitraries.of(
                        Encode.localDate(time.toLocalDate()),
                        Encode.localTime(time.toLocalTime()),
                        Encode.sqliteDateTime(time),
                        Encode.instant(time.toInstant(ZoneOffset.UTC))));
    return Combinators.combine(
            written,
            Arbitraries.integers().between(0, 30),
            Arbitraries.strings().withChars("0123456789-:. TZ+٣").ofMaxLength(2),
            Arbitraries.integers().between(0, 2))
        .as(FixedTimeTest::changed);
  }

  private static String changed(String text, int at, String part, int cut) {
    int start = Math.min(at, text.length());
    return text.substring(0, start) + part + text.substring(Math.min(start + cut, text.length()));
  }

  private static LocalDateTime dateTime(String text) {
    return LocalDateTime.parse(text.replace(' ', 'T'));
  }

  private static <T> void agrees(@Nullable T read, String text, Function<String, T> javaTime) {
    if (read != null) {
      assertThat(read).isEqualTo(javaTime.apply(text));
    }
  }
}
