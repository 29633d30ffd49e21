package dev.dione.contract.dao;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Json;
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

/** Every type that a column can have; null everywhere but in the id. */
@Entity
record Everything(
    @Id String id,
    @Nullable Boolean flag,
    @Nullable Byte tiny,
    @Nullable Short small,
    @Nullable Integer medium,
    @Nullable Long large,
    @Nullable Float single,
    @Nullable Double real,
    @Nullable BigDecimal decimal,
    @Nullable BigInteger whole,
    @Nullable String text,
    @Nullable Suit suit,
    @Nullable UUID uuid,
    @Nullable LocalDate date,
    @Nullable LocalTime time,
    @Nullable LocalDateTime dateTime,
    @Nullable Instant instant,
    @Nullable @Column(time = Column.Time.SQLITE) LocalTime sqliteTime,
    @Nullable @Column(time = Column.Time.SQLITE) LocalDateTime sqliteDateTime,
    @Nullable @Column(time = Column.Time.SQLITE) Instant sqliteInstant,
    @Nullable OffsetDateTime offset,
    @Nullable ZonedDateTime zoned,
    @Nullable Duration duration,
    @Nullable @Column(as = Column.Form.MILLIS) Duration millis,
    @Nullable Period period,
    byte @Nullable [] bytes,
    @Nullable @Json Map<String, List<Integer>> json) {

  enum Suit {
    HEARTS,
    SPADES
  }
}
