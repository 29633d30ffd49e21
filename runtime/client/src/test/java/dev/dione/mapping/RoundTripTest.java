package dev.dione.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dione.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every type there and back, and the order of times. */
class RoundTripTest {
  private static final LocalDateTime FIRST = LocalDateTime.of(0, 1, 1, 0, 0);
  private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999);

  @Property(tries = 200)
  void integers(@ForAll long value) {
    assertThat(Decode.int64(Rows.of(String.valueOf(Encode.integer(value))), 0)).isEqualTo(value);
    assertThat(back(Encode.integer((int) value), Decode::int32)).isEqualTo((int) value);
    assertThat(back(Encode.integer((short) value), Decode::int16)).isEqualTo((short) value);
    assertThat(back(Encode.integer((byte) value), Decode::int8)).isEqualTo((byte) value);
    boolean odd = value % 2 != 0;
    assertThat(back(Encode.bool(odd), Decode::bool)).isEqualTo(odd);
  }

  @Property(tries = 200)
  void reals(@ForAll double value, @ForAll float single) {
    assertThat(back(Encode.real(value), Decode::float64)).isEqualTo(value + 0.0);
    assertThat(back(Encode.real(single), Decode::float32)).isEqualTo(single + 0.0f);
  }

  @Property(tries = 200)
  void texts(@ForAll String text, @ForAll BigDecimal decimal, @ForAll BigInteger integer) {
    assertThat(back(Encode.text(text), Decode::text)).isEqualTo(text);
    assertThat(back(Encode.decimal(decimal), Decode::decimal)).isEqualTo(decimal);
    assertThat(back(Encode.bigInteger(integer), Decode::bigInteger)).isEqualTo(integer);
  }

  @Property(tries = 200)
  void namesAndBytes(
      @ForAll TimeUnit unit, @ForAll long high, @ForAll long low, @ForAll byte[] bytes) {
    assertThat(Decode.enumConstant(Rows.of(Encode.enumName(unit)), 0, TimeUnit.class))
        .isEqualTo(unit);
    UUID uuid = new UUID(high, low);
    assertThat(back(Encode.uuid(uuid), Decode::uuid)).isEqualTo(uuid);
    String hex = Encode.blob(bytes);
    assertThat(back(hex, Decode::blob)).isEqualTo(bytes);
    assertThat(back(HexFormat.of().withUpperCase().formatHex(bytes), Decode::blob))
        .isEqualTo(bytes);
    assertThat(Decode.blob(Rows.of(bytes), 0)).isEqualTo(bytes);
  }

  @Property(tries = 200)
  void json(@ForAll Map<String, List<Integer>> value) {
    TypeReference<Map<String, List<Integer>>> type = new TypeReference<>() {};
    assertThat(Decode.json(Rows.of(Encode.json(value)), 0, type)).isEqualTo(value);
  }

  @Test
  void timesInsideJsonAreText() {
    record Visit(LocalDate day, Instant at, Duration stay) {}
    Visit visit = new Visit(LocalDate.EPOCH, Instant.EPOCH, Duration.ofMinutes(90));
    assertThat(Encode.json(visit))
        .isEqualTo("{\"day\":\"1970-01-01\",\"at\":\"1970-01-01T00:00:00Z\",\"stay\":\"PT1H30M\"}");
    Row row =
        Rows.of(
            "{\"day\":\"1970-01-01\",\"at\":\"1970-01-01T00:00:00Z\",\"stay\":\"PT1H30M\",\"new\":1}");
    assertThat(Decode.json(row, 0, new TypeReference<Visit>() {})).isEqualTo(visit);
  }

  @Property(tries = 200)
  void times(@ForAll("times") LocalDateTime time) {
    assertThat(back(Encode.localDateTime(time), Decode::localDateTime)).isEqualTo(time);
    assertThat(back(Encode.sqliteDateTime(time), Decode::localDateTime)).isEqualTo(time);
    LocalTime day = time.toLocalTime();
    assertThat(back(Encode.localDate(time.toLocalDate()), Decode::localDate))
        .isEqualTo(time.toLocalDate());
    assertThat(back(Encode.localTime(day), Decode::localTime)).isEqualTo(day);
    assertThat(back(Encode.sqliteTime(day), Decode::localTime)).isEqualTo(day);
    Instant instant = time.toInstant(ZoneOffset.UTC);
    assertThat(back(Encode.instant(instant), Decode::instant)).isEqualTo(instant);
    assertThat(back(Encode.sqliteInstant(instant), Decode::instant)).isEqualTo(instant);
  }

  @Property(tries = 200)
  void zonedTimes(
      @ForAll("times") LocalDateTime time, @ForAll @IntRange(min = -1080, max = 1080) int minutes) {
    OffsetDateTime offset = time.atOffset(ZoneOffset.ofTotalSeconds(minutes * 60));
    assertThat(back(Encode.offsetDateTime(offset), Decode::offsetDateTime)).isEqualTo(offset);
    assertThat(back(Encode.offsetDateTime(offset), Decode::instant)).isEqualTo(offset.toInstant());
    for (String zone : List.of("America/Los_Angeles", "Atlantic/Canary", "UTC", "Z")) {
      ZonedDateTime zoned = time.atZone(ZoneId.of(zone));
      assertThat(back(Encode.zonedDateTime(zoned), Decode::zonedDateTime)).isEqualTo(zoned);
    }
  }

  @Property(tries = 200)
  void amounts(@ForAll int a, @ForAll int b, @ForAll int c) {
    Duration duration = Duration.ofSeconds(a, b);
    assertThat(back(Encode.duration(duration), Decode::duration)).isEqualTo(duration);
    Duration millis = Duration.ofMillis(a);
    assertThat(back(Encode.durationMillis(millis), Decode::durationMillis)).isEqualTo(millis);
    Period period = Period.of(a, b, c);
    assertThat(back(Encode.period(period), Decode::period)).isEqualTo(period);
  }

  /** Where the form promises an order, texts compare like the times they are made of. */
  @Property(tries = 200)
  void theOrderOfTextsIsTheOrderOfTimes(
      @ForAll("times") LocalDateTime a, @ForAll("times") LocalDateTime b) {
    sameOrder(a, b, Encode::localDateTime);
    sameOrder(a, b, Encode::sqliteDateTime);
    sameOrder(a.toLocalDate(), b.toLocalDate(), Encode::localDate);
    sameOrder(a.toLocalTime(), b.toLocalTime(), Encode::localTime);
    sameOrder(a.toLocalTime(), b.toLocalTime(), Encode::sqliteTime);
    sameOrder(a.toInstant(ZoneOffset.UTC), b.toInstant(ZoneOffset.UTC), Encode::instant);
    sameOrder(a.toInstant(ZoneOffset.UTC), b.toInstant(ZoneOffset.UTC), Encode::sqliteInstant);
  }

  @Test
  void nullStaysNull() {
    List<@Nullable Object> encoded = new ArrayList<>();
    encoded.add(Encode.bool(null));
    encoded.add(Encode.integer(null));
    encoded.add(Encode.real(null));
    encoded.add(Encode.text(null));
    encoded.add(Encode.decimal(null));
    encoded.add(Encode.bigInteger(null));
    encoded.add(Encode.enumName(null));
    encoded.add(Encode.uuid(null));
    encoded.add(Encode.localDate(null));
    encoded.add(Encode.localTime(null));
    encoded.add(Encode.localDateTime(null));
    encoded.add(Encode.instant(null));
    encoded.add(Encode.sqliteTime(null));
    encoded.add(Encode.sqliteDateTime(null));
    encoded.add(Encode.sqliteInstant(null));
    encoded.add(Encode.offsetDateTime(null));
    encoded.add(Encode.zonedDateTime(null));
    encoded.add(Encode.duration(null));
    encoded.add(Encode.durationMillis(null));
    encoded.add(Encode.period(null));
    encoded.add(Encode.blob(null));
    encoded.add(Encode.json(null));
    assertThat(encoded).containsOnlyNulls().hasSize(22);
  }

  /** Any time that can be stored; half of them close together, where order is at stake. */
  @Provide
  Arbitrary<LocalDateTime> times() {
    Arbitrary<LocalDateTime> any =
        Arbitraries.longs()
            .between(0, ChronoUnit.SECONDS.between(FIRST, LAST))
            .flatMap(
                second ->
                    Arbitraries.integers()
                        .between(0, 999_999_999)
                        .map(nano -> FIRST.plusSeconds(second).withNano(nano)));
    Arbitrary<LocalDateTime> close =
        Arbitraries.longs()
            .between(0, 3)
            .flatMap(
                second ->
                    Arbitraries.of(0, 1, 10, 100_000_000, 999_999_999)
                        .map(
                            nano ->
                                LocalDateTime.of(1969, 12, 31, 23, 59, 58)
                                    .plusSeconds(second)
                                    .withNano(nano)));
    return Arbitraries.oneOf(any, close, Arbitraries.of(FIRST, LAST));
  }

  private static <T extends Comparable<? super T>> void sameOrder(
      T a, T b, Function<T, @Nullable String> encode) {
    String textOfA = String.valueOf(encode.apply(a));
    String textOfB = String.valueOf(encode.apply(b));
    assertThat(Integer.signum(textOfA.compareTo(textOfB)))
        .isEqualTo(Integer.signum(a.compareTo(b)));
  }

  private static <T> T back(@Nullable Object wire, BiFunction<Row, Integer, T> decode) {
    return decode.apply(Rows.of(wire), 0);
  }
}
