package dev.dione.mapping;

import dev.dione.internal.TextSlice;
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
  private static final long DAYS_BEFORE_1970 = -719_469;
  private static final int NONE = -1;

  private FixedTime() {}

  static @Nullable LocalDate date(CharSequence text) {
    TextSlice slice = TextSlice.of(text);
    int date = slice.length() == DATE_CHARS ? date(slice.array(), slice.start()) : NONE;
    return date < 0 ? null : localDate(date);
  }

  static @Nullable LocalTime time(CharSequence text) {
    TextSlice slice = TextSlice.of(text);
    long nanos = nanoOfDay(slice.array(), slice.start(), slice.start() + slice.length());
    return nanos < 0 ? null : LocalTime.ofNanoOfDay(nanos);
  }

  static @Nullable LocalDateTime dateTime(CharSequence text) {
    TextSlice slice = TextSlice.of(text);
    int start = slice.start();
    int date = dateBeforeTime(slice);
    long nanos =
        date < 0 ? NONE : nanoOfDay(slice.array(), start + DATE_CHARS + 1, start + slice.length());
    return nanos < 0 ? null : LocalDateTime.of(localDate(date), LocalTime.ofNanoOfDay(nanos));
  }

  /** In UTC, with a Z at its end or without. */
  static @Nullable Instant instant(CharSequence text) {
    TextSlice slice = TextSlice.of(text);
    int date = dateBeforeTime(slice);
    if (date < 0) {
      return null;
    }
    char[] chars = slice.array();
    int end = slice.start() + slice.length();
    int zone = chars[end - 1] == 'Z' ? 1 : 0;
    long nanos = nanoOfDay(chars, slice.start() + DATE_CHARS + 1, end - zone);
    long seconds = epochDay(date) * SECONDS_PER_DAY + nanos / NANOS_PER_SECOND;
    return nanos < 0 ? null : Instant.ofEpochSecond(seconds, nanos % NANOS_PER_SECOND);
  }

  private static int dateBeforeTime(TextSlice text) {
    if (text.length() <= DATE_CHARS) {
      return NONE;
    }
    char between = text.charAt(DATE_CHARS);
    return between == 'T' || between == ' ' ? date(text.array(), text.start()) : NONE;
  }

  /** Year, month and day in one number. */
  private static int date(char[] chars, int start) {
    int century = twoDigits(chars, start);
    int inCentury = twoDigits(chars, start + 2);
    int month = twoDigits(chars, start + 5);
    int day = twoDigits(chars, start + 8);
    int fits = century | inCentury | month - 1 | 12 - month | day - 1;
    if (fits < 0 || chars[start + 4] != '-' || chars[start + 7] != '-') {
      return NONE;
    }
    int year = 100 * century + inCentury;
    boolean exists = day <= SHORTEST_MONTH || day <= Month.of(month).length(Year.isLeap(year));
    return exists ? year << 9 | month << 5 | day : NONE;
  }

  private static LocalDate localDate(int date) {
    return LocalDate.of(date >> 9, date >> 5 & 15, date & 31);
  }

  /** Counted in years that begin in March, so that the day that may be missing is their last. */
  private static long epochDay(int date) {
    int month = date >> 5 & 15;
    int year = (date >> 9) - (month < 3 ? 1 : 0);
    int monthFromMarch = month < 3 ? month + 9 : month - 3;
    int leapDays = (year >> 2) - year / 100 + year / 400;
    return DAYS_BEFORE_1970 + 365L * year + leapDays + (153 * monthFromMarch + 2) / 5 + (date & 31);
  }

  private static long nanoOfDay(char[] chars, int start, int end) {
    if (end - start < TIME_CHARS || chars[start + 2] != ':' || chars[start + 5] != ':') {
      return NONE;
    }
    int hour = twoDigits(chars, start);
    int minute = twoDigits(chars, start + 3);
    int second = twoDigits(chars, start + 6);
    int nano = end - start == TIME_CHARS ? 0 : nanos(chars, start + TIME_CHARS, end);
    int fits = hour | 23 - hour | minute | 59 - minute | second | 59 - second | nano;
    return fits < 0 ? NONE : (3_600 * hour + 60 * minute + second) * NANOS_PER_SECOND + nano;
  }

  /** A point and one to nine digits, as nanoseconds. */
  private static int nanos(char[] chars, int point, int end) {
    int digits = end - point - 1;
    if (digits < 1 || digits > MAX_FRACTION || chars[point] != '.') {
      return NONE;
    }
    return digits == MAX_FRACTION // the JVM compiles a number that it knows into code without loop
        ? number(chars, point + 1, MAX_FRACTION)
        : number(chars, point + 1, digits) * POWERS_OF_TEN[MAX_FRACTION - digits];
  }

  private static int number(char[] chars, int start, int digits) {
    int number = 0;
    int fits = 0;
    for (int i = 0; i < digits; i++) {
      int digit = chars[start + i] - '0';
      fits |= digit | 9 - digit;
      number = 10 * number + digit;
    }
    return fits < 0 ? NONE : number;
  }

  private static int twoDigits(char[] chars, int index) {
    int tens = chars[index] - '0';
    int units = chars[index + 1] - '0';
    return (tens | 9 - tens | units | 9 - units) < 0 ? NONE : 10 * tens + units;
  }
}
