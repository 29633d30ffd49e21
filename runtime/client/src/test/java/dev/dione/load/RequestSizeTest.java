package dev.dione.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestSizeTest {
  private static final long GIGABYTE = 1 << 30;
  private static final LoadOptions OPTIONS =
      LoadOptions.defaults().withTarget(Duration.ofSeconds(2));

  @Test
  void fastRequestsGrowUpToTheLimit() {
    RequestSize size = new RequestSize(OPTIONS, 4 * GIGABYTE);
    assertThat(size.bytes()).isEqualTo(8_000_000);
    size.took(8_000_000, Duration.ofMillis(100));
    assertThat(size.bytes()).isEqualTo(16_000_000);
    size.took(16_000_000, Duration.ofMillis(1_500));
    assertThat(size.bytes()).isBetween(21_000_000L, 22_000_000L);
    size.took(21_000_000, Duration.ofMillis(200));
    assertThat(size.bytes()).isEqualTo(32_000_000);
  }

  @Test
  void slowRequestsShrinkTowardsTheTarget() {
    RequestSize size = new RequestSize(OPTIONS, 4 * GIGABYTE);
    size.took(8_000_000, Duration.ofSeconds(8));
    assertThat(size.bytes()).isEqualTo(2_000_000);
    size.wasTooMuch(2_000_000);
    assertThat(size.bytes()).isEqualTo(1_000_000);
    size.wasTooMuch(600);
    assertThat(size.bytes()).isEqualTo(RequestSize.LEAST);
  }

  /** The last request of a source may be small, and says nothing of a large one. */
  @Test
  void aSmallRequestDoesNotChangeTheSize() {
    RequestSize size = new RequestSize(OPTIONS, 4 * GIGABYTE);
    size.took(1_000, Duration.ofMillis(40));
    assertThat(size.bytes()).isEqualTo(8_000_000);
  }

  @Test
  void aSmallHeapMakesSmallRequests() {
    assertThat(new RequestSize(OPTIONS, 64 << 20).bytes()).isBetween(1_000_000L, 1_500_000L);
    assertThat(new RequestSize(OPTIONS.withParallel(7), 64 << 20).bytes())
        .isBetween(300_000L, 400_000L);
  }
}
