package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1ValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times at their edges, and in order. */
public interface TimesContract extends EverythingCase {
  /** Times before 1970, at both ends of the years, and to the nanosecond. */
  @Test
  default void timesComeBack() {
    comesBack(
        new EverythingBuilder()
            .date(LocalDate.of(0, 1, 1))
            .time(LocalTime.MIDNIGHT)
            .dateTime(LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999))
            .instant(Instant.parse("0000-01-01T00:00:00Z"))
            .sqliteTime(LocalTime.of(1, 2, 3))
            .sqliteDateTime(LocalDateTime.of(1582, 10, 4, 0, 0))
            .sqliteInstant(Instant.parse("1969-07-20T20:17:40Z"))
            .offset(OffsetDateTime.parse("1999-12-31T23:59:59.5+14:00"))
            .zoned(ZonedDateTime.parse("2026-05-02T22:30:00-07:00[America/Los_Angeles]"))
            .build());
    comesBack(
        new EverythingBuilder()
            .date(LocalDate.of(9999, 12, 31))
            .time(LocalTime.MAX)
            .dateTime(LocalDateTime.of(9999, 12, 31, 23, 59, 59, 1))
            .instant(Instant.parse("9999-12-31T23:59:59.999999999Z"))
            .sqliteTime(LocalTime.MAX)
            .sqliteDateTime(LocalDateTime.of(9999, 12, 31, 23, 59, 59, 1_000))
            .sqliteInstant(Instant.parse("9999-12-31T23:59:59.1Z"))
            .build());
  }

  /** Years that would break the order of texts are refused by name. */
  @Test
  default void yearsOutsideFourDigitsAreRefused() {
    List<Everything> rows =
        List.of(
            new EverythingBuilder().date(LocalDate.of(10_000, 1, 1)).build(),
            new EverythingBuilder().date(LocalDate.of(-1, 12, 31)).build(),
            new EverythingBuilder().dateTime(LocalDateTime.of(10_000, 1, 1, 0, 0)).build(),
            new EverythingBuilder().instant(Instant.parse("+10000-01-01T00:00:00Z")).build(),
            new EverythingBuilder().instant(Instant.MAX).build(),
            new EverythingBuilder().sqliteInstant(Instant.MIN).build(),
            new EverythingBuilder().sqliteDateTime(LocalDateTime.of(-1, 1, 1, 0, 0)).build(),
            new EverythingBuilder().offset(OffsetDateTime.MAX).build());
    List<String> properties =
        List.of(
            "date",
            "date",
            "dateTime",
            "instant",
            "instant",
            "sqliteInstant",
            "sqliteDateTime",
            "offset");
    onFreshTables(
        db -> {
          for (int i = 0; i < rows.size(); i++) {
            Everything row = rows.get(i);
            assertThatThrownBy(() -> db.types().store(row))
                .isInstanceOf(D1ValueException.class)
                .hasMessageContaining("Everything." + properties.get(i))
                .hasMessageContaining("0000 to 9999");
          }
          assertThat(db.types().all()).isEmpty();
        });
  }

  /** The order of the texts is the order of the times. */
  @Test
  default void timesAreInOrder() {
    Instant second = Instant.parse("2026-05-02T10:00:00Z");
    onFreshTables(
        db -> {
          for (int i = 0; i < 4; i++) {
            Instant at = second.plusMillis(250L * i);
            db.types()
                .store(new EverythingBuilder().id("t" + i).instant(at).sqliteInstant(at).build());
          }
          assertThat(db.types().between(second.plusMillis(250), second.plusMillis(500)))
              .containsExactly("t1", "t2");
          assertThat(db.types().until(second.plusMillis(500))).containsExactly("t0", "t1");
        });
  }
}
