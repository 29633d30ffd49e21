package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1ValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every Java type at its edges. */
public interface TypesContract extends EverythingCase {
  /** Nothing but the id. */
  @Test
  default void nullsComeBack() {
    comesBack(new EverythingBuilder().build());
  }

  /** Integers up to the last bit, which JSON numbers would lose. */
  @ParameterizedTest
  @ValueSource(
      longs = {
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        0,
        -1,
        (1L << 53) - 1,
        1L << 53,
        (1L << 53) + 1,
        -(1L << 53) - 1
      })
  default void longsComeBack(long value) {
    comesBack(new EverythingBuilder().large(value).build());
    onFreshTables(
        db -> {
          db.types().store(new EverythingBuilder().large(value).build());
          assertThat(db.types().withLarge(value)).containsExactly("x");
          assertThat(db.types().amongLarge(List.of(value, 5L))).containsExactly("x");
          assertThat(db.types().largest()).contains(value);
          assertThat(db.types().digits(value)).isEqualTo(Long.toString(value));
        });
  }

  /** Reals to the last bit. */
  @ParameterizedTest
  @ValueSource(
      doubles = {
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.MIN_NORMAL,
        0.1,
        1.0,
        1e15,
        1e22,
        123456789.123456789,
        0x1.fffffffffffffp-3,
        9007199254740993.0
      })
  default void doublesComeBack(double value) {
    comesBack(new EverythingBuilder().real(value).build());
    onFreshTables(
        db -> {
          db.types().store(new EverythingBuilder().real(value).build());
          assertThat(db.types().withReal(value)).containsExactly("x");
        });
  }

  /** SQLite stores no negative zero. */
  @Test
  default void negativeZeroBecomesZero() {
    comesBackAs(new EverythingBuilder().real(-0.0).build(), Everything::real, 0.0);
  }

  /** What has no form in D1 is refused, and named, before anything is sent. */
  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  default void notFiniteIsRefused(double value) {
    onFreshTables(
        db -> {
          assertThatThrownBy(() -> db.types().store(new EverythingBuilder().real(value).build()))
              .isInstanceOf(D1ValueException.class)
              .hasMessageContaining("Everything.real")
              .hasMessageContaining(Double.toString(value));
          assertThat(db.types().all()).isEmpty();
        });
  }

  /** The smaller numbers at both ends. */
  @Test
  default void smallNumbersComeBack() {
    comesBack(
        new EverythingBuilder()
            .flag(true)
            .tiny(Byte.MIN_VALUE)
            .small(Short.MAX_VALUE)
            .medium(Integer.MIN_VALUE)
            .single(Float.MIN_VALUE)
            .build());
    comesBack(
        new EverythingBuilder()
            .flag(false)
            .tiny(Byte.MAX_VALUE)
            .small(Short.MIN_VALUE)
            .medium(Integer.MAX_VALUE)
            .single(Float.MAX_VALUE)
            .build());
  }

  /** Primitives, with a long as the id. */
  @Test
  default void primitivesComeBack() {
    onFreshTables(
        db -> {
          Primitives row =
              new Primitives(
                  Long.MAX_VALUE, true, (byte) -1, (short) 2, 3, Long.MIN_VALUE, 0.1f, -1.5);
          db.types().insert(row);
          assertThat(db.types().findPrimitives(Long.MAX_VALUE)).contains(row);
        });
  }

  /** Numbers of any size keep their digits and their scale. */
  @Test
  default void bigNumbersComeBack() {
    comesBack(
        new EverythingBuilder()
            .decimal(new BigDecimal("12345678901234567890.1200"))
            .whole(new BigInteger("-123456789012345678901234567890"))
            .build());
    comesBack(
        new EverythingBuilder().decimal(new BigDecimal("1E+400")).whole(BigInteger.ZERO).build());
  }

  /** Texts with whatever Unicode has, and what SQL and JSON would take for their own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "7",
        "7.0",
        "null",
        "NULL",
        "it's \"quoted\" \\ and `ticked`",
        "line\nfeed\ttab\r\n",
        "\uD83D\uDE00 \uD835\uDD4A astral",
        "Björk – 北京 – العربية",
        "before\u0000after",
        "\u0001\u001F\u007F\uFFFD",
        "[1,2]",
        "{\"a\":1}",
        "?1 :name $x"
      })
  default void textsComeBack(String value) {
    comesBack(new EverythingBuilder().text(value).build());
    onFreshTables(
        db -> {
          db.types().store(new EverythingBuilder().text(value).build());
          assertThat(db.types().withText(value)).containsExactly("x");
          assertThat(db.types().withText(null)).isEmpty();
        });
  }

  /** Bytes, none and all of them. */
  @Test
  default void bytesComeBack() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    comesBack(new EverythingBuilder().bytes(all).build());
    comesBack(new EverythingBuilder().bytes(new byte[0]).build());
    onFreshTables(
        db -> {
          db.types().store(new EverythingBuilder().bytes(all).build());
          assertThat(db.types().withBytes(all)).containsExactly("x");
        });
  }

  /** Names, JSON and periods. */
  @Test
  default void otherTypesComeBack() {
    comesBack(
        new EverythingBuilder()
            .suit(Everything.Suit.SPADES)
            .uuid(UUID.fromString("00000000-0000-0000-ffff-ffffffffffff"))
            .duration(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999))
            .millis(Duration.ofMillis(Long.MIN_VALUE + 1))
            .period(Period.of(-1, 20, 400))
            .json(Map.of("a", List.of(1, 2), "", List.of()))
            .build());
  }

  /** An int in free SQL is an integer, not the REAL that D1 makes of a JSON number. */
  @Test
  default void integersInFreeSqlAreIntegers() {
    onFreshTables(
        db -> {
          assertThat(db.types().half(7)).isEqualTo(3);
          assertThat(db.types().digits(7)).isEqualTo("7");
        });
  }

  /** A list of any size is one parameter. */
  @Test
  default void listsAreOneParameter() {
    onFreshTables(
        db -> {
          List<String> ids = IntStream.range(0, 1000).mapToObj(i -> "id" + i).toList();
          db.types()
              .storeAll(ids.stream().map(id -> new EverythingBuilder().id(id).build()).toList());
          assertThat(db.types().among(ids)).hasSize(1000);
          assertThat(db.types().among(List.of())).isEmpty();
        });
  }

  /** What RETURNING gives back is exact, too. */
  @Test
  default void returnedColumnsAreExact() {
    onFreshTables(
        db -> {
          Everything row =
              new EverythingBuilder().large(Long.MAX_VALUE).bytes(new byte[] {-1, 0}).build();
          db.types().store(row);
          TypesDao.LargeAndBytes taken = db.types().take("x").orElseThrow();
          assertThat(taken.large()).isEqualTo(Long.MAX_VALUE);
          assertThat(taken.bytes()).containsExactly(-1, 0);
          assertThat(db.types().take("x")).isEmpty();

          db.types().store(row);
          assertThat(db.types().takeWhole("x")).get().usingRecursiveComparison().isEqualTo(row);
        });
  }
}
