package dev.dione.contract.dao;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Rows of random values, a third of them null. */
final class RandomRows {
  private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
  private static final long DAYS = LocalDate.of(9999, 12, 31).toEpochDay() - FIRST_DAY;
  private static final List<ZoneId> ZONES =
      List.of(ZoneOffset.UTC, ZoneId.of("America/Los_Angeles"), ZoneId.of("Asia/Kathmandu"));

  private static final List<Integer> INTS = List.of(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
  private static final List<Long> LONGS =
      List.of(0L, 1L << 53, (1L << 53) + 1, -(1L << 53) - 1, Long.MIN_VALUE, Long.MAX_VALUE);
  private static final List<Float> FLOATS =
      List.of(0f, 1f, Float.MIN_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, 0.1f);
  private static final List<Double> DOUBLES =
      List.of(0.0, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, 1e15, 1e16, 9007199254740993.0);
  private static final List<String> TEXTS =
      List.of(
          "", " ", "\0", "a\0b", "'", "\"", "\\u0000", "\r\n", "\uFEFF", "𝄞", "null", "1e5",
          "x'00'");

  private final Random random;

  RandomRows(long seed) {
    random = new Random(seed);
  }

  Everything next(String id) {
    return new EverythingBuilder()
        .id(id)
        .flag(maybe(random::nextBoolean))
        .tiny(maybe(() -> (byte) random.nextInt()))
        .small(maybe(() -> (short) random.nextInt()))
        .medium(maybe(() -> oneOf(INTS, random::nextInt)))
        .large(maybe(() -> oneOf(LONGS, random::nextLong)))
        .single(maybe(() -> oneOf(FLOATS, () -> (float) random.nextGaussian())))
        .real(maybe(() -> oneOf(DOUBLES, this::real)))
        .decimal(maybe(() -> new BigDecimal(new BigInteger(90, random), random.nextInt(40) - 20)))
        .whole(maybe(() -> new BigInteger(200, random).negate()))
        .text(maybe(() -> oneOf(TEXTS, this::text)))
        .suit(maybe(() -> Everything.Suit.values()[random.nextInt(2)]))
        .uuid(maybe(() -> new UUID(random.nextLong(), random.nextLong())))
        .date(maybe(this::date))
        .time(maybe(this::time))
        .dateTime(maybe(this::dateTime))
        .instant(maybe(this::instant))
        .sqliteTime(maybe(this::time))
        .sqliteDateTime(maybe(this::dateTime))
        .sqliteInstant(maybe(this::instant))
        .offset(maybe(() -> dateTime().atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(64_800)))))
        .zoned(maybe(() -> instant().atZone(ZONES.get(random.nextInt(ZONES.size())))))
        .duration(maybe(() -> Duration.ofSeconds(random.nextLong(), random.nextInt(1_000_000_000))))
        .millis(maybe(() -> Duration.ofMillis(random.nextLong())))
        .period(maybe(() -> Period.of(random.nextInt(), random.nextInt(), random.nextInt())))
        .bytes(maybe(this::bytes))
        .json(maybe(() -> Map.of(text(), List.of(random.nextInt(), random.nextInt()))))
        .build();
  }

  /** Now and then a value at the edge. */
  private <T> T oneOf(List<T> edges, Supplier<T> other) {
    return random.nextInt(4) == 0 ? edges.get(random.nextInt(edges.size())) : other.get();
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  /** Any bits that make a finite number; SQLite stores no negative zero. */
  private double real() {
    double value = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(value) && value != 0 ? value : 1.5;
  }

  /** Any characters but halves of surrogate pairs. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      int point = random.nextInt(4) == 0 ? random.nextInt(0x110000) : random.nextInt(0x250);
      text.appendCodePoint(point >= 0xd800 && point < 0xe000 ? '"' : point);
    }
    return text.toString();
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(100)];
    random.nextBytes(bytes);
    return bytes;
  }

  private LocalDate date() {
    // A day from either end stays free, so that no zone leaves the four digits of the year.
    return LocalDate.ofEpochDay(FIRST_DAY + 1 + (long) (random.nextDouble() * (DAYS - 2)));
  }

  private LocalTime time() {
    long nanos = (long) (random.nextDouble() * 86_400_000_000_000L);
    return LocalTime.ofNanoOfDay(
        random.nextBoolean() ? nanos : nanos / 1_000_000_000 * 1_000_000_000);
  }

  private LocalDateTime dateTime() {
    return LocalDateTime.of(date(), time());
  }

  private Instant instant() {
    return dateTime().toInstant(ZoneOffset.UTC);
  }
}
