package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1RateLimitException;
import dev.dione.internal.ResultCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** What one request is told to wait, all of its token wait. */
class TokenPauseTest extends RestCase {
  private static final String ROWS = rows("[\"a\"]", "[[1]]");
  private static final ApiRequest LIST = ApiRequest.of("GET", "d1", "database");
  private static final String NOTHING = "{\"success\":true,\"errors\":[],\"result\":[]}";

  private final RetryPolicy patient = RetryPolicy.none().withDeadline(Duration.ofSeconds(20));

  /** An account of its own for a test, because its token stays paused. */
  private AccountConfig account(String token) {
    return AccountConfig.of("acc1", token).withBaseUrl(config().baseUrl());
  }

  private void limit(int seconds) {
    server.enqueue(
        new MockResponse.Builder()
            .code(429)
            .addHeader("retry-after", String.valueOf(seconds))
            .body("{}")
            .build());
  }

  private void refusedFor(int seconds, D1 connection) {
    limit(seconds);
    assertThatThrownBy(() -> connection.run(SELECT)).isInstanceOf(D1OverloadedException.class);
  }

  @Test
  void everyConnectionOfTheTokenWaits() {
    AccountConfig account = account("paused-1");
    try (D1 first = RestD1.connect(D1Config.of(account, "db-1").withRetries(patient));
        D1 second = RestD1.connect(D1Config.of(account, "db-2").withRetries(patient));
        AccountApi api = AccountApi.connect(account)) {
      refusedFor(1, first);
      long start = System.nanoTime();
      answer(200, ROWS);
      d1.run(SELECT); // of another token
      assertThat(System.nanoTime() - start).isLessThan(900_000_000L);

      List<CompletableFuture<?>> waiting = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answer(200, ROWS);
        D1 connection = i % 2 == 0 ? first : second;
        waiting.add(connection.executeAsync(new ResultCall(List.of(SELECT))));
      }
      waiting.forEach(CompletableFuture::join);
      answer(200, NOTHING);
      api.call(LIST);
      assertThat(System.nanoTime() - start).isGreaterThan(800_000_000L);
    }
    assertThat(server.getRequestCount()).isEqualTo(11);
  }

  @Test
  void anAccountsOwnCallsMakeItsDatabasesWait() {
    AccountConfig account = account("paused-2");
    try (AccountApi api = AccountApi.connect(account);
        D1 database = RestD1.connect(D1Config.of(account, "db-1").withRetries(patient))) {
      limit(1);
      assertThatThrownBy(() -> api.call(LIST)).isInstanceOf(D1OverloadedException.class);
      long start = System.nanoTime();
      answer(200, ROWS);
      database.run(SELECT);
      assertThat(System.nanoTime() - start).isGreaterThan(800_000_000L);
    }
  }

  @Test
  void whoCannotWaitIsToldAtOnceAndSendsNothing() {
    D1Config config = D1Config.of(account("paused-3"), "db-1").withRetries(patient);
    RetryPolicy hasty = patient.withDeadline(Duration.ofSeconds(5));
    RateLimit failing = RateLimit.none().failing();
    try (D1 first = RestD1.connect(config);
        D1 second = RestD1.connect(config.withRetries(hasty));
        D1 third = RestD1.connect(config.withRateLimit(failing));
        AccountApi api = AccountApi.connect(config.account().withCallTimeoutMillis(1_000))) {
      refusedFor(30_000, first); // no pause is longer than five minutes

      D1RateLimitException e =
          catchThrowableOfType(D1RateLimitException.class, () -> second.run(SELECT));
      assertThat(e.nextTurn()).isBetween(Duration.ofSeconds(290), Duration.ofSeconds(300));
      assertThat(e).hasMessageStartingWith("Not sent: Cloudflare has refused a request");
      assertThatThrownBy(() -> third.run(SELECT)).isInstanceOf(D1RateLimitException.class);
      assertThatThrownBy(() -> api.call(LIST)).isInstanceOf(D1RateLimitException.class);
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void anOverloadedDatabaseIsNobodyElsesMatter() {
    try (D1 other = RestD1.connect(D1Config.of(config().account(), "db-2"))) {
      refuse(429, 7500, "D1 DB is overloaded. Requests queued for too long.");
      assertThatThrownBy(() -> d1.run(SELECT)).isInstanceOf(D1OverloadedException.class);
      answer(200, ROWS);
      long start = System.nanoTime();
      other.run(SELECT);
      assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }
  }

  @Test
  void closingEndsTheWait() throws InterruptedException {
    D1 waiting = RestD1.connect(D1Config.of(account("paused-4"), "db-1").withRetries(patient));
    refusedFor(10, waiting);
    List<Throwable> told = new ArrayList<>();
    Thread thread =
        new Thread(
            () ->
                told.add(
                    catchThrowableOfType(D1ConnectionException.class, () -> waiting.run(SELECT))));
    thread.start();
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(5);
    }
    waiting.close();
    thread.join(3_000);
    assertThat(told).hasSize(1).doesNotContainNull();
    assertThat(told.get(0)).hasMessageContaining("the wait for its turn was ended");
  }

  @Test
  void anAccountsOwnCallsAreWithinTheBudget() {
    RateLimit two = new RateLimit(2, Duration.ofMinutes(5), RateLimit.WhenUsedUp.FAIL);
    AccountConfig account = account("budget-1").withRateLimit(two);
    try (AccountApi api = AccountApi.connect(account);
        D1 database = RestD1.connect(D1Config.of(account, "db-1"))) {
      answer(200, NOTHING);
      api.call(LIST);
      answer(200, ROWS);
      database.run(SELECT);
      assertThatThrownBy(() -> api.call(LIST)).isInstanceOf(D1RateLimitException.class);
      assertThatThrownBy(() -> database.run(SELECT)).isInstanceOf(D1RateLimitException.class);
    }
    assertThat(server.getRequestCount()).isEqualTo(2);
  }
}
