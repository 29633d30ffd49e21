package dev.dione.mapping;

import dev.dione.error.D1ValueException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;

/** Dates and times as text of fixed width, so that the order of texts is the order of times. */
final class Times {
  private static final int MAX_YEAR = 9999;

  private Times() {}

  static LocalDateTime utc(Instant instant) {
    try {
      return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw yearOutOfRange(instant);
    }
  }

  static String date(LocalDate date) {
    return requireYear(date.getYear(), date).toString();
  }

  static String time(LocalTime time) {
    return shortTime(time.withNano(0)) + "." + nanos(time);
  }

  static String shortTime(LocalTime time) {
    StringBuilder text = new StringBuilder(18);
    twoDigits(text, time.getHour()).append(':');
    twoDigits(text, time.getMinute()).append(':');
    twoDigits(text, time.getSecond());
    return time.getNano() == 0 ? text.toString() : text.append('.').append(nanos(time)).toString();
  }

  static <T extends TemporalAccessor> T requireYear(int year, T value) {
    if (year < 0 || year > MAX_YEAR) {
      throw yearOutOfRange(value);
    }
    return value;
  }

  private static D1ValueException yearOutOfRange(TemporalAccessor value) {
    return new D1ValueException(
        value + " is outside the years 0000 to 9999, where text order is time order");
  }

  private static StringBuilder twoDigits(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private static String nanos(LocalTime time) {
    return Integer.toString(1_000_000_000 + time.getNano()).substring(1);
  }
}
