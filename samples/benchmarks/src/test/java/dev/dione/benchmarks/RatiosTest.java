package dev.dione.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RatiosTest {
  private static Costs millis(long... values) {
    return new Costs(
        Arrays.stream(values).mapToObj(v -> new Cost(v * 1_000_000, v * 2_000_000)).toList());
  }

  @Test
  void ofTheSameRounds() {
    Costs base = millis(100, 200, 100);

    Ratios ratios = Ratios.of(millis(150, 280, 160), base, Cost::wallNanos);

    assertThat(ratios).isEqualTo(new Ratios(1.5, 1.4, 1.6)).hasToString("1.50 (1.40 to 1.60)");
  }

  @Test
  void theMedianOfAnEvenNumberIsBetweenBothInTheMiddle() {
    assertThat(millis(4, 1, 3, 8).medianMillis(Cost::wallNanos)).isEqualTo(3.5);
    assertThat(millis(4, 1, 3, 8).cpuMillis()).isEqualTo(7);
  }

  @Test
  void ofOtherRounds() {
    assertThatThrownBy(() -> Ratios.of(millis(1, 2), millis(1), Cost::wallNanos))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 rounds cannot be told in times of 1");
  }
}
