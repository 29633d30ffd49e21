package app;

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

/** Every Java type that has a column type. */
@Entity
public record Everything(
    @Id long id,
    boolean yes,
    byte tiny,
    short small,
    int medium,
    float single,
    double real,
    @Nullable Boolean maybeYes,
    @Nullable Byte maybeTiny,
    @Nullable Short maybeSmall,
    @Nullable Integer maybeMedium,
    @Nullable Long maybeLarge,
    @Nullable Float maybeSingle,
    @Nullable Double maybeReal,
    BigDecimal price,
    BigInteger huge,
    String text,
    Color color,
    UUID uuid,
    LocalDate date,
    LocalTime time,
    @Column(time = Column.Time.SQLITE) LocalTime sqliteTime,
    LocalDateTime dateTime,
    @Column(time = Column.Time.SQLITE) LocalDateTime sqliteDateTime,
    Instant instant,
    @Column(time = Column.Time.SQLITE) Instant sqliteInstant,
    OffsetDateTime offset,
    ZonedDateTime zoned,
    Duration duration,
    @Column(as = Column.Form.MILLIS) Duration millis,
    Period period,
    byte[] bytes,
    byte @Nullable [] maybeBytes,
    @Json List<Map<String, Integer>> list,
    @Json @Nullable Part part,
    @Column(type = Column.Type.ANY) String any) {

  /** A color. */
  public enum Color {
    RED,
    GREEN
  }

  /** A part, kept as JSON. */
  public record Part(String name, int count) {}
}
