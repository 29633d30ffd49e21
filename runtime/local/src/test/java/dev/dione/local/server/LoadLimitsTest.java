package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.load.BulkLoad;
import dev.dione.load.D1LoadException;
import dev.dione.load.LoadReport;
import dev.dione.load.LoadTarget;
import dev.dione.local.fault.Fault;
import dev.dione.rest.D1Config;
import dev.dione.rest.RateLimit;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a load does when requests are too large, too many, or lost. */
class LoadLimitsTest extends ServerCase {
  private static final String TOO_HEAVY =
      "{\"result\":[],\"errors\":[{\"code\":7500,\"message\":\"D1 DB exceeded its memory limit and"
          + " was reset.\"}],\"messages\":[],\"success\":false}";
  private static final int ROWS = 2_000;

  @BeforeEach
  void prepare() {
    try (D1 d1 = RestD1.connect(server.config())) {
      LoadProgram.TABLES.forEach(sql -> d1.run(new Statement(sql, List.of(), null)));
    }
  }

  /** A request that D1 finds too heavy, or the gateway too large, comes in halves. */
  @Test
  void whatIsTooMuchComesInHalves() {
    server
        .faults()
        .next(
            new Fault.Answered(500, "application/json", TOO_HEAVY, null, false),
            new Fault.Answered(413, "text/html", "<html>Payload Too Large</html>", null, false));
    try (D1 d1 = RestD1.connect(server.config())) {
      LoadReport report = upserts(d1).run();
      assertThat(report.written()).isEqualTo(ROWS);
      assertThat(report.requests()).isEqualTo(5); // all, half, quarter and quarter, half
    }
  }

  /** A load has time: it waits for its turns, where a single call would fail. */
  @Test
  void aUsedUpLimitIsWaitedFor() {
    RateLimit limit = new RateLimit(3, Duration.ofMillis(150), RateLimit.WhenUsedUp.FAIL);
    try (D1 d1 = RestD1.connect(server.config().withRateLimit(limit))) {
      LoadReport report = upserts(d1).maxRequestBytes(5_000).run();
      assertThat(report.written()).isEqualTo(ROWS);
      assertThat(report.requests()).isGreaterThan(6);
    }
  }

  /** Without a journal, what may not run twice is not tried again when its answer is lost. */
  @Test
  void anInsertWithoutJournalStopsWhenItsAnswerIsLost() {
    D1Config config = server.config().withRetries(RetryPolicy.none());
    try (D1 d1 = RestD1.connect(config)) {
      server.faults().next(Fault.droppedAfter());
      D1LoadException stopped =
          catchThrowableOfType(D1LoadException.class, () -> inserts(d1).run());
      assertThat(stopped).hasCauseInstanceOf(D1OutcomeUnknownException.class);
      assertThat(stopped.report().written()).isZero();
      assertThat(server.faults().requests()).isEqualTo(LoadProgram.TABLES.size() + 1L);
    }
  }

  /** An interrupt ends the requests under way; nothing is left running. */
  @Test
  void anInterruptEndsALoad() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);
    server
        .faults()
        .rule(
            request -> {
              slow.countDown();
              return Optional.empty();
            });
    server.faults().latencyMillis(30_000);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    try (D1 d1 = RestD1.connect(server.config())) {
      Thread load =
          new Thread(
              () -> {
                try {
                  upserts(d1).parallel(2).maxRequestBytes(5_000).run();
                } catch (D1LoadException e) {
                  thrown.set(e);
                }
              });
      load.start();
      assertThat(slow.await(10, TimeUnit.SECONDS)).isTrue();
      load.interrupt();
      load.join(10_000);
      assertThat(load.isAlive()).isFalse();
    }
    assertThat(thrown.get()).hasMessageStartingWith("The load was interrupted. 0 rows are stored");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!loadThreads().isEmpty() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(10); // the last of their own steps are nobody's to wait for
    }
    assertThat(loadThreads()).isEmpty();
  }

  private static List<Thread> loadThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("dione-load-"))
        .toList();
  }

  private static BulkLoad upserts(D1 d1) {
    return BulkLoad.of(d1, LoadProgram.UPSERT, LoadTarget.of("item", List.of(0)), lines());
  }

  private static BulkLoad inserts(D1 d1) {
    return BulkLoad.of(d1, LoadProgram.INSERT, LoadTarget.of("entry", List.of()), lines());
  }

  private static Iterable<String> lines() {
    return IntStream.range(0, ROWS).mapToObj(i -> i + " value " + i).toList();
  }
}
