package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.error.D1ConnectionException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** Nobody waits for what does not come. */
class StallTest extends RestCase {
  private static final Duration SOON = Duration.ofSeconds(4);

  @Test
  void aConnectionThatStallsIsCut() {
    hang();
    try (D1 strict = RestD1.connect(config().withStallTimeoutMillis(150))) {
      long start = System.nanoTime();
      D1ConnectionException e =
          catchThrowableOfType(D1ConnectionException.class, () -> strict.run(SELECT));
      assertThat(e.mayHaveRun()).isTrue();
      assertThat(e).hasMessageContaining("the connection stalled: no byte came in time");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }
  }

  @Test
  void aReadIsSentAgainWhenItsConnectionStalls() {
    hang();
    answer(200, rows("[\"a\"]", "[[7]]"));
    D1Config config =
        config()
            .withStallTimeoutMillis(150)
            .withRetries(
                RetryPolicy.defaults().withPauses(Duration.ofMillis(1), Duration.ofMillis(2)));
    try (D1 d1 = RestD1.connect(config)) {
      assertThat(d1.run(SELECT).rows().get(0)).containsExactly(7L);
    }
  }

  @Test
  void anInterruptEndsARequest() throws Exception {
    hang();
    CompletableFuture<Throwable> told = new CompletableFuture<>();
    CompletableFuture<Boolean> stays = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              told.complete(catchThrowable(() -> d1.run(SELECT)));
              stays.complete(Thread.currentThread().isInterrupted());
            });
    reader.start();
    server.takeRequest();
    reader.interrupt();
    assertThat(told.get(SOON.toMillis(), TimeUnit.MILLISECONDS))
        .isInstanceOf(D1ConnectionException.class)
        .hasMessageContaining("the thread was interrupted");
    assertThat(stays.get(1, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anInterruptEndsTheWaitForAConnection() {
    Thread.currentThread().interrupt();
    Throwable told = catchThrowable(() -> d1.run(SELECT));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(told)
        .isInstanceOfSatisfying(
            D1ConnectionException.class, e -> assertThat(e.mayHaveRun()).isFalse())
        .hasMessageContaining("the thread was interrupted");
  }

  @Test
  void closingEndsARequest() throws Exception {
    hang();
    CompletableFuture<Throwable> told = new CompletableFuture<>();
    Thread reader = new Thread(() -> told.complete(catchThrowable(() -> d1.run(SELECT))));
    reader.start();
    server.takeRequest();
    d1.close();
    assertThat(told.get(SOON.toMillis(), TimeUnit.MILLISECONDS))
        .isInstanceOf(D1ConnectionException.class);
  }

  private void hang() {
    server.enqueue(
        new MockResponse.Builder()
            .body(rows("[\"a\"]", "[]"))
            .headersDelay(5, TimeUnit.SECONDS)
            .build());
  }
}
