package dev.dione.contract.dao;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes rows of which only some columns are set. */
final class EverythingBuilder {
  private String id = "x";
  private @Nullable Boolean flag;
  private @Nullable Byte tiny;
  private @Nullable Short small;
  private @Nullable Integer medium;
  private @Nullable Long large;
  private @Nullable Float single;
  private @Nullable Double real;
  private @Nullable BigDecimal decimal;
  private @Nullable BigInteger whole;
  private @Nullable String text;
  private Everything.@Nullable Suit suit;
  private @Nullable UUID uuid;
  private @Nullable LocalDate date;
  private @Nullable LocalTime time;
  private @Nullable LocalDateTime dateTime;
  private @Nullable Instant instant;
  private @Nullable LocalTime sqliteTime;
  private @Nullable LocalDateTime sqliteDateTime;
  private @Nullable Instant sqliteInstant;
  private @Nullable OffsetDateTime offset;
  private @Nullable ZonedDateTime zoned;
  private @Nullable Duration duration;
  private @Nullable Duration millis;
  private @Nullable Period period;
  private byte @Nullable [] bytes;
  private @Nullable Map<String, List<Integer>> json;

  EverythingBuilder id(String value) {
    id = value;
    return this;
  }

  EverythingBuilder flag(Boolean value) {
    flag = value;
    return this;
  }

  EverythingBuilder tiny(Byte value) {
    tiny = value;
    return this;
  }

  EverythingBuilder small(Short value) {
    small = value;
    return this;
  }

  EverythingBuilder medium(Integer value) {
    medium = value;
    return this;
  }

  EverythingBuilder large(Long value) {
    large = value;
    return this;
  }

  EverythingBuilder single(Float value) {
    single = value;
    return this;
  }

  EverythingBuilder real(Double value) {
    real = value;
    return this;
  }

  EverythingBuilder decimal(BigDecimal value) {
    decimal = value;
    return this;
  }

  EverythingBuilder whole(BigInteger value) {
    whole = value;
    return this;
  }

  EverythingBuilder text(String value) {
    text = value;
    return this;
  }

  EverythingBuilder suit(Everything.Suit value) {
    suit = value;
    return this;
  }

  EverythingBuilder uuid(UUID value) {
    uuid = value;
    return this;
  }

  EverythingBuilder date(LocalDate value) {
    date = value;
    return this;
  }

  EverythingBuilder time(LocalTime value) {
    time = value;
    return this;
  }

  EverythingBuilder dateTime(LocalDateTime value) {
    dateTime = value;
    return this;
  }

  EverythingBuilder instant(Instant value) {
    instant = value;
    return this;
  }

  EverythingBuilder sqliteTime(LocalTime value) {
    sqliteTime = value;
    return this;
  }

  EverythingBuilder sqliteDateTime(LocalDateTime value) {
    sqliteDateTime = value;
    return this;
  }

  EverythingBuilder sqliteInstant(Instant value) {
    sqliteInstant = value;
    return this;
  }

  EverythingBuilder offset(OffsetDateTime value) {
    offset = value;
    return this;
  }

  EverythingBuilder zoned(ZonedDateTime value) {
    zoned = value;
    return this;
  }

  EverythingBuilder duration(Duration value) {
    duration = value;
    return this;
  }

  EverythingBuilder millis(Duration value) {
    millis = value;
    return this;
  }

  EverythingBuilder period(Period value) {
    period = value;
    return this;
  }

  EverythingBuilder bytes(byte[] value) {
    bytes = value;
    return this;
  }

  EverythingBuilder json(Map<String, List<Integer>> value) {
    json = value;
    return this;
  }

  Everything build() {
    return new Everything(
        id,
        flag,
        tiny,
        small,
        medium,
        large,
        single,
        real,
        decimal,
        whole,
        text,
        suit,
        uuid,
        date,
        time,
        dateTime,
        instant,
        sqliteTime,
        sqliteDateTime,
        sqliteInstant,
        offset,
        zoned,
        duration,
        millis,
        period,
        bytes,
        json);
  }
}
