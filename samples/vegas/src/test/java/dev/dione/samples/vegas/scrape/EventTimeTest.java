package dev.dione.samples.vegas.scrape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {
  private static final ZoneId VEGAS = ZoneId.of("America/Los_Angeles");

  @ParameterizedTest
  @CsvSource({
    "2026-05-03T05:30:00+00:00, 2026-05-02, 2026-05-03T05:30:00Z",
    "2026-05-03T05:30:00Z,      2026-05-02, 2026-05-03T05:30:00Z",
    "2026-05-02T22:30:00-07:00, 2026-05-02, 2026-05-03T05:30:00Z",
    "2026-05-02T22:30,          2026-05-02, 2026-05-03T05:30:00Z",
    "2026-12-31T23:59:59.5,     2026-12-31, 2027-01-01T07:59:59.500Z",
    "2026-05-02,                2026-05-02,"
  })
  void theDayIsTheVenuesDay(String text, LocalDate date, Instant instant) {
    assertThat(EventTime.parse(text, VEGAS)).isEqualTo(new EventTime(date, instant));
  }

  @Test
  void withoutTimezoneTheTextSaysTheDay() {
    assertThat(EventTime.parse("2026-05-02T22:30:00-07:00", null).date())
        .isEqualTo(LocalDate.of(2026, 5, 2));
    assertThat(EventTime.parse("2026-05-02T22:30:00", null).instant()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tomorrow",
        "2026-02-30",
        "2026-13-01T00:00:00Z",
        "02.05.2026",
        "+10000-01-01",
        "-0001-01-01T00:00:00Z",
        "9999-12-31T23:00:00-07:00",
        "2026-05-02T"
      })
  void anythingElseIsRefused(String text) {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> EventTime.parse(text, VEGAS));
  }
}
