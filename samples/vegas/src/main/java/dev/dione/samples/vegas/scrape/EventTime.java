package dev.dione.samples.vegas.scrape;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * When something begins or ends.
 *
 * @param date the day, as the clocks at the venue have it
 * @param instant the moment; null if the text had no time, or neither offset nor timezone
 */
record EventTime(LocalDate date, @Nullable Instant instant) {
  private static final int MAX_YEAR = 9999;

  /**
   * Reads {@code 2026-05-02T22:30:00-07:00}, the same without an offset (local time), or {@code
   * 2026-05-02}.
   *
   * @param zone the venue's timezone; without one the text's own offset says the day
   * @throws DateTimeException if it is none of these, or outside the years 0000 to 9999
   */
  static EventTime parse(String text, @Nullable ZoneId zone) {
    if (!text.contains("T")) {
      return checked(LocalDate.parse(text), null);
    }
    TemporalAccessor read =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    if (read instanceof OffsetDateTime time) {
      Instant instant = time.toInstant();
      return checked(
          zone == null ? time.toLocalDate() : instant.atZone(zone).toLocalDate(), instant);
    }
    LocalDateTime local = (LocalDateTime) read;
    return checked(local.toLocalDate(), zone == null ? null : local.atZone(zone).toInstant());
  }

  private static EventTime checked(LocalDate date, @Nullable Instant instant) {
    requireYear(date.getYear());
    if (instant != null) {
      requireYear(instant.atZone(ZoneOffset.UTC).getYear());
    }
    return new EventTime(date, instant);
  }

  private static void requireYear(int year) {
    if (year < 0 || year > MAX_YEAR) {
      throw new DateTimeException("the year is outside 0000 to 9999");
    }
  }
}
