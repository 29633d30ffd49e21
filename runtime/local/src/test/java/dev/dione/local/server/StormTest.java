package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.error.D1Exception;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.local.fault.Fault;
import dev.dione.local.fault.FaultRule;
import dev.dione.mapping.EntityWriter;
import dev.dione.rest.CircuitRule;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * 200 threads on one {@link D1} with faults, for 5 seconds or as many as {@code
 * -Ddione.storm.seconds} says: each thread knows what its own row may hold, and reads nothing else.
 */
class StormTest extends ServerCase {
  private static final int THREADS = 200;
  private static final int SECONDS = Integer.getInteger("dione.storm.seconds", 5);
  private static final long MAX_GROWTH_BYTES = 32 << 20;
  private static final File OPEN_FILES = new File("/proc/self/fd");
  private static final BulkWrite<long[]> SAVE =
      BulkWrite.<long[]>of(
              "RowDao.save",
              """
              INSERT INTO own (id, n)
              SELECT src.value->>0, src.value->>1 FROM json_each(?1) AS src WHERE true
              ON CONFLICT (id) DO UPDATE SET n = excluded.n WHERE own.n IS NOT excluded.n""",
              new EntityWriter<>(
                  "Row",
                  List.of("id", "n"),
                  Set.of(),
                  (values, row) -> {
                    row.add(values[0]);
                    row.add(values[1]);
                  }),
              new Folding(List.of(0), Set.of(), Set.of()))
          .repeating();

  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong unknown = new AtomicLong();

  @Test
  void noAnswerIsWrongAndNothingLeaks() throws Exception {
    long memory = usedMemory();
    int files = openFiles();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (D1 d1 = connect()) {
      d1.run(statement("create table own(id integer primary key, n integer not null)"));
      server.faults().rule(FaultRule.random(5, 0.1, faults()));
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      List<Future<?>> all = new ArrayList<>();
      for (int id = 0; id < THREADS; id++) {
        long own = id;
        all.add(threads.submit(() -> work(d1, own, end)));
      }
      for (Future<?> one : all) {
        one.get();
      }
      server.faults().clear();
    } finally {
      threads.shutdown();
    }
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(calls.get()).isGreaterThan(THREADS);
    assertThat(unknown.get()).isLessThan(calls.get() / 10);
    server.close(); // its own ends of the connections are files of this process, too
    assertNothingIsLeft(files);
    assertThat(usedMemory() - memory).isLessThan(MAX_GROWTH_BYTES);
  }

  /** Writes and reads one row; after an unknown outcome it may hold the old or the new value. */
  private void work(D1 d1, long id, long end) {
    long known = -1;
    long perhaps = -1;
    for (long n = 0; System.nanoTime() < end; n++) {
      calls.incrementAndGet();
      try {
        d1.execute(SAVE.of(d1, List.of(new long[] {id, n}), r -> null));
        known = n;
        perhaps = n;
      } catch (D1OutcomeUnknownException e) {
        unknown.incrementAndGet();
        perhaps = n;
      } catch (D1Exception e) {
        // it tells that nothing was stored
      }
      try {
        List<?> rows = d1.run(statement("select n from own where id = " + id)).rows();
        long read = rows.isEmpty() ? -1 : (Long) ((List<?>) rows.get(0)).get(0);
        assertThat(read).as("row %d", id).isIn(known, perhaps);
        known = read;
        perhaps = read;
      } catch (D1Exception e) {
        // four faults in a row
      }
    }
  }

  private D1 connect() {
    return RestD1.connect(
        server
            .config()
            .withCircuit(new CircuitRule(50, Duration.ofMillis(20)))
            .withRetries(
                RetryPolicy.defaults()
                    .withAttempts(4)
                    .withPauses(Duration.ofMillis(1), Duration.ofMillis(8))));
  }

  private static List<Fault> faults() {
    return List.of(
        Fault.droppedBefore(),
        Fault.droppedAfter(),
        Fault.overloaded(),
        Fault.rateLimited(0),
        Fault.internalError(true),
        Fault.page(502, false),
        Fault.truncated(),
        Fault.malformed());
  }

  /** What is closed ends its threads and connections by itself, a moment later. */
  private void assertNothingIsLeft(int files) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while ((openFiles() > files || !ourThreads().isEmpty()) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(openFiles()).as("open files").isLessThanOrEqualTo(files);
    assertThat(ourThreads()).isEmpty();
  }

  private static List<String> ourThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("dione-") || name.contains("127.0.0.1"))
        .toList();
  }

  private static int openFiles() {
    String[] names = OPEN_FILES.list();
    return names == null ? 0 : names.length; // where there is no such folder, nothing is compared
  }

  private static long usedMemory() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
