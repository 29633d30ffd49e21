package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.error.D1RateLimitException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RateBudgetTest extends RestCase {
  /** In no window, wherever it begins, are there more turns than the limit has. */
  @Property
  void noWindowHasTooMany(
      @ForAll @IntRange(min = 1, max = 20) int requests,
      @ForAll @Size(max = 100) List<@LongRange(min = 0, max = 500) Long> gaps) {
    RateBudget budget =
        new RateBudget(new RateLimit(requests, Duration.ofNanos(1_000), RateLimit.WhenUsedUp.WAIT));
    List<Long> turns = new ArrayList<>();
    long now = 0;
    for (long gap : gaps) {
      now += gap;
      turns.add(now + budget.take(Duration.ofHours(1), now).toNanos());
    }
    assertThat(turns).isSorted();
    for (int i = requests; i < turns.size(); i++) {
      assertThat(turns.get(i) - turns.get(i - requests)).isGreaterThanOrEqualTo(1_000);
    }
  }

  @Test
  void aTurnThatIsTooFarAwayIsNotTaken() {
    RateBudget budget =
        new RateBudget(new RateLimit(1, Duration.ofSeconds(10), RateLimit.WhenUsedUp.WAIT));
    assertThat(budget.take(Duration.ZERO, 0)).isZero();
    D1RateLimitException e =
        catchThrowableOfType(
            D1RateLimitException.class, () -> budget.take(Duration.ofSeconds(3), 0));
    assertThat(e.nextTurn()).isEqualTo(Duration.ofSeconds(10));
    assertThat(e)
        .hasMessage(
            "Not sent: this process has used up the 1 requests in 10 s of its token; the next turn is in 10000 ms. Send more rows in one request, or raise the limit if the account has a higher one");
    assertThat(budget.take(Duration.ofSeconds(10), 0)).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void databasesOfOneTokenShareTheirTurns() {
    RateLimit two = new RateLimit(2, Duration.ofMinutes(5), RateLimit.WhenUsedUp.FAIL);
    D1Config config = config().withRateLimit(two);
    try (D1 first = RestD1.connect(config);
        D1 second = RestD1.connect(D1Config.of(config.account(), "db-2").withRateLimit(two));
        D1 other =
            RestD1.connect(
                D1Config.of("acc1", "db-1", "another-token")
                    .withBaseUrl(config.baseUrl())
                    .withRateLimit(two))) {
      for (int i = 0; i < 3; i++) {
        answer(200, rows("[\"a\"]", "[[1]]"));
      }
      first.run(SELECT);
      second.run(SELECT);
      assertThatThrownBy(() -> first.run(SELECT)).isInstanceOf(D1RateLimitException.class);
      assertThatThrownBy(() -> second.run(SELECT)).isInstanceOf(D1RateLimitException.class);
      other.run(SELECT);
    }
    try (D1 again = RestD1.connect(config)) { // a new connection has no new turns
      assertThatThrownBy(() -> again.run(SELECT)).isInstanceOf(D1RateLimitException.class);
    }
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void aRequestWaitsForItsTurn() {
    RateLimit slow = new RateLimit(1, Duration.ofMillis(300), RateLimit.WhenUsedUp.WAIT);
    try (D1 patient = RestD1.connect(config().withRateLimit(slow))) {
      long start = System.nanoTime();
      for (int i = 0; i < 3; i++) {
        answer(200, rows("[\"a\"]", "[[1]]"));
        patient.run(SELECT);
      }
      assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(600_000_000L);
    }
  }

  @Test
  void theDefaultIsCloudflaresOverHttpsAlone() {
    assertThat(config().rateLimit()).isEqualTo(RateLimit.none());
    assertThat(D1Config.of("a", "b", "t").rateLimit()).isEqualTo(RateLimit.cloudflare());
    assertThat(RateLimit.cloudflare().requests()).isLessThan(1_200);
  }
}
