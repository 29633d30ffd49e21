package dev.dione.contract;

import static dev.dione.contract.ContractCase.read;
import static dev.dione.contract.ContractCase.readDouble;
import static dev.dione.contract.ContractCase.readLong;
import static dev.dione.contract.ContractCase.run;
import static dev.dione.contract.ContractCase.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.error.D1MappingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers at their edges. */
public interface NumbersContract extends ContractCase {
  /** A 64-bit integer goes in as text and comes out as text, exactly. */
  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        -1,
        (1L << 53) - 1,
        1L << 53,
        (1L << 53) + 1,
        -(1L << 53) - 1,
        Long.MAX_VALUE,
        Long.MIN_VALUE
      })
  default void integersAreExactThroughText(long value) {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (i INTEGER NOT NULL) STRICT");
      run(d1, "INSERT INTO v VALUES (?1)", value);

      assertThat(readLong(d1, "SELECT CAST(i AS TEXT) FROM v")).isEqualTo(value);
      assertThat(run(d1, "SELECT typeof(i) FROM v WHERE i = CAST(?1 AS INTEGER)", value).rows())
          .containsExactly(List.of("integer"));
    }
  }

  /** A plain number in D1's JSON is rounded beyond 2^53: it is refused, never given out wrong. */
  @ParameterizedTest
  @ValueSource(longs = {(1L << 53) + 1, -(1L << 53) - 1, Long.MAX_VALUE, Long.MIN_VALUE})
  default void aPlainNumberBeyond53BitsIsRefused(long value) {
    try (D1 d1 = open()) {
      assertThatThrownBy(() -> readLong(d1, "SELECT CAST(?1 AS INTEGER) AS big", value))
          .isInstanceOf(D1MappingException.class)
          .hasMessageContaining("Row 1: column big");
    }
  }

  /** Up to 2^53 - 1 a plain number is exact. */
  @ParameterizedTest
  @ValueSource(longs = {(1L << 53) - 1, -(1L << 53) + 1})
  default void aPlainNumberOf53BitsIsExact(long value) {
    try (D1 d1 = open()) {
      assertThat(readLong(d1, "SELECT CAST(?1 AS INTEGER)", value)).isEqualTo(value);
    }
  }

  /** A double comes back with the same bits. */
  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.0,
        1.0,
        -1.5,
        0.1,
        1e20,
        1e21,
        1e300,
        123456789012345680.0,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.MIN_NORMAL,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        2.2e-322
      })
  default void doublesAreExact(double value) {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (r REAL NOT NULL) STRICT");
      run(d1, "INSERT INTO v VALUES (?1)", value);

      assertThat(readDouble(d1, "SELECT r FROM v")).isEqualTo(value);
      assertThat(run(d1, "SELECT typeof(r) FROM v WHERE r = ?1", value).rows().get(0))
          .containsExactly("real");
    }
  }

  /** SQLite stores no negative zero. */
  @Test
  default void negativeZeroBecomesZero() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (r REAL NOT NULL) STRICT");
      run(d1, "INSERT INTO v VALUES (?1)", -0.0);

      double read = readDouble(d1, "SELECT r FROM v");
      assertThat(Double.doubleToRawLongBits(read)).isZero();
      read = readDouble(d1, "SELECT ?1", -0.0);
      assertThat(Double.doubleToRawLongBits(read)).isZero();
    }
  }

  /** D1 sends what is not finite as null. */
  @Test
  default void infinityComesAsNull() {
    try (D1 d1 = open()) {
      boolean isNull = read(d1, statement("SELECT 1e400 AS big"), r -> r.isNull(0));
      assertThat(isNull).isTrue();
    }
  }

  /** D1 binds numbers as REAL and texts as TEXT; a column's type converts them. */
  @Test
  default void parametersAreBoundAsD1BindsThem() {
    try (D1 d1 = open()) {
      run(d1, "CREATE TABLE v (i INTEGER, r REAL, t TEXT)");
      run(d1, "INSERT INTO v VALUES (?1, ?2, ?3)", 7L, 7.0, 7.0);

      assertThat(run(d1, "SELECT typeof(?1), typeof(?2), ?1 / 2", 5.0, 5L).rows().get(0))
          .containsExactly("real", "text", 2.5);
      assertThat(run(d1, "SELECT typeof(i), typeof(r), t FROM v").rows().get(0))
          .containsExactly("integer", "real", "7.0");
      assertThat(run(d1, "SELECT 1 FROM v LIMIT CAST(?1 AS INTEGER)", 1L).rows()).hasSize(1);
    }
  }

  /** A row reads a number as integer or real, whatever it looks like in JSON. */
  @Test
  default void wholeRealsReadBothWays() {
    try (D1 d1 = open()) {
      assertThat(readDouble(d1, "SELECT 42.0")).isEqualTo(42.0);
      assertThat(readLong(d1, "SELECT 42.0")).isEqualTo(42);
      assertThat(readLong(d1, "SELECT true")).isEqualTo(1);
    }
  }
}
