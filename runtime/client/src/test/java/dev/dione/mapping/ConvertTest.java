package dev.dione.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.Converter;
import dev.dione.error.D1ValueException;
import dev.dione.query.type.SqlType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What converters are given, and what is said of one that fails. */
class ConvertTest {
  /** Fails for a negative number, without a reason. */
  private static final class Doubled implements Converter<Integer, Long> {
    @Override
    public Long toStored(Integer value) {
      if (value < 0) {
        throw new IllegalStateException();
      }
      return 2L * value;
    }

    @Override
    public Integer toJava(Long stored) {
      return Math.toIntExact(stored / 2);
    }
  }

  /** Another one of the same types. */
  private static final class Tripled implements Converter<Integer, Long> {
    @Override
    public Long toStored(Integer value) {
      return 3L * value;
    }

    @Override
    public Integer toJava(Long stored) {
      return Math.toIntExact(stored / 3);
    }
  }

  @Test
  void nullIsNullWithoutAConverter() {
    assertThat(Convert.toStored(new Doubled(), null)).isNull();
    assertThat(Convert.toStored("x", new Doubled(), null)).isNull();
    assertThat(Convert.list("x", new Doubled(), Arrays.asList(1, null, 3), Encode::integer))
        .isEqualTo("[2,null,6]");
  }

  @Test
  void aFailureTellsWhatTheValueIs() {
    assertThatThrownBy(() -> Convert.list("the prices", new Doubled(), List.of(1, -1), v -> v))
        .isInstanceOf(D1ValueException.class)
        .hasMessage("the prices: Doubled cannot store -1 (IllegalStateException)")
        .hasRootCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTypeComparesWithTheSameByTheSameConverter() {
    SqlType<Integer> doubled = SqlType.LONG.by("A.a", new Doubled());
    assertThat(doubled.encode(21)).isEqualTo(42L);
    assertThat(doubled.comparesWith(SqlType.LONG.by("B.b", new Doubled()))).isTrue();
    assertThat(doubled.comparesWith(SqlType.LONG.by("B.b", new Tripled()))).isFalse();
    assertThat(doubled.comparesWith(SqlType.LONG)).isFalse();
    assertThat(doubled).hasToString("whole number by Doubled");
    assertThat(doubled.needsExact()).isTrue();
  }
}
