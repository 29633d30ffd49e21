package dev.dione.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Reads the forms of fixed width that dates and times are written in, {@code 2026-05-02}, {@code
 * 22:30:00} with a fraction or without, and both with a T or a space between them. For any other
 * text the answer is null: java.time's own parsers, ten times as slow, know more forms, and what to
 * say of a wrong one.
 */
final class FixedTime {
  private static final int DATE_CHARS = 10; // 2026-05-02
  private static final int TIME_CHARS = 8; // 22:30:00
  private static final int SHORTEST_MONTH = 28; // days
  private static final int MAX_FRACTION = 9;
  private static final long SECONDS_PER_DAY = 86_400;
  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final int[] POWERS_OF_TEN = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
  };
  private static final int NONE = -1;

  private FixedTime() {}

  static @Nullable LocalDate date(CharSequence text) {
    return text.length() == DATE_CHARS ? dateAtStart(text) : null;
  }

  static @Nullable LocalTime time(CharSequence text) {
    long nanos = nanoOfDay(text, 0, text.length());
    return nanos < 0 ? null : LocalTime.ofNanoOfDay(nanos);
  }

  static @Nullable LocalDateTime dateTime(CharSequence text) {
    LocalDate date = dateBeforeTime(text);
    long nanos = date == null ? NONE : nanoOfDay(text, DATE_CHARS + 1, text.length());
    return date == null || nanos < 0 ? null : LocalDateTime.of(date, LocalTime.ofNanoOfDay(nanos));
  }

  /** In UTC, with a Z at its end or without. */
  static @Nullable Instant instant(CharSequence text) {
    LocalDate date = dateBeforeTime(text);
    if (date == null) {
      return null;
    }
    int length = text.length();
    int end = text.charAt(length - 1) == 'Z' ? length - 1 : length;
    long nanos = nanoOfDay(text, DATE_CHARS + 1, end);
    long seconds = date.toEpochDay() * SECONDS_PER_DAY + nanos / NANOS_PER_SECOND;
    return nanos < 0 ? null : Instant.ofEpochSecond(seconds, nanos % NANOS_PER_SECOND);
  }

  private static @Nullable LocalDate dateBeforeTime(CharSequence text) {
    if (text.length() <= DATE_CHARS) {
      return null;
    }
    char between = text.charAt(DATE_CHARS);
    return between == 'T' || between == ' ' ? dateAtStart(text) : null;
  }

  private static @Nullable LocalDate dateAtStart(CharSequence text) {
    int century = twoDigits(text, 0);
    int inCentury = twoDigits(text, 2);
    int month = twoDigits(text, 5);
    int day = twoDigits(text, 8);
    int fits = century | inCentury | month - 1 | 12 - month | day - 1;
    if (fits < 0 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = 100 * century + inCentury;
    boolean exists = day <= SHORTEST_MONTH || day <= Month.of(month).length(Year.isLeap(year));
    return exists ? LocalDate.of(year, month, day) : null;
  }

  private static long nanoOfDay(CharSequence text, int start, int end) {
    if (end - start < TIME_CHARS
        || text.charAt(start + 2) != ':'
        || text.charAt(start + 5) != ':') {
      return NONE;
    }
    int hour = twoDigits(text, start);
    int minute = twoDigits(text, start + 3);
    int second = twoDigits(text, start + 6);
    int nano = end - start == TIME_CHARS ? 0 : nanos(text, start + TIME_CHARS, end);
    int fits = hour | 23 - hour | minute | 59 - minute | second | 59 - second | nano;
    return fits < 0 ? NONE : (3_600 * hour + 60 * minute + second) * NANOS_PER_SECOND + nano;
  }

  /** A point and one to nine digits, as nanoseconds. */
  private static int nanos(CharSequence text, int point, int end) {
    int digits = end - point - 1;
    if (digits < 1 || digits > MAX_FRACTION || text.charAt(point) != '.') {
      return NONE;
    }
    int nanos = 0;
    int fits = 0;
    for (int i = point + 1; i < end; i++) {
      int digit = text.charAt(i) - '0';
      fits |= digit | 9 - digit;
      nanos = 10 * nanos + digit;
    }
    return fits < 0 ? NONE : nanos * POWERS_OF_TEN[MAX_FRACTION - digits];
  }

  private static int twoDigits(CharSequence text, int index) {
    int tens = text.charAt(index) - '0';
    int units = text.charAt(index + 1) - '0';
    return (tens | 9 - tens | units | 9 - units) < 0 ? NONE : 10 * tens + units;
  }
}
