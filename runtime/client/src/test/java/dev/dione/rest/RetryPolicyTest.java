package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  @Property
  void aPauseIsNeverLongerThanItsDoublingOrTheLongest(
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE / 2) long firstNanos,
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 2) long moreNanos,
      @ForAll @IntRange(min = 1, max = 1_000_000) int sent) {
    Duration first = Duration.ofNanos(firstNanos);
    Duration max = first.plusNanos(moreNanos);

    Duration pause = RetryPolicy.defaults().withPauses(first, max).pauseAfter(sent);

    assertThat(pause).isPositive().isLessThanOrEqualTo(max);
    if (sent < 20) {
      assertThat(pause).isLessThanOrEqualTo(first.multipliedBy(1L << (sent - 1)));
    }
  }

  @Test
  void pausesAreSpread() {
    RetryPolicy policy = RetryPolicy.defaults();
    long different = 0;
    for (int i = 0; i < 100; i++) {
      different += policy.pauseAfter(3).equals(policy.pauseAfter(3)) ? 0 : 1;
    }
    assertThat(different).isGreaterThan(90);
  }

  @Test
  void nonsenseIsRefused() {
    RetryPolicy policy = RetryPolicy.defaults();
    assertThatThrownBy(() -> policy.withAttempts(0))
        .hasMessage("A request is sent at least once: 0");
    assertThatThrownBy(() -> policy.withDeadline(Duration.ZERO))
        .hasMessageContaining("more than zero");
    assertThatThrownBy(() -> policy.withPauses(Duration.ofSeconds(2), Duration.ofSeconds(1)))
        .hasMessageContaining("no shorter than the first: PT2S, PT1S");
  }
}
