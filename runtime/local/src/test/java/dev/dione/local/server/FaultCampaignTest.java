package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.BulkResult;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.error.D1Exception;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.local.fault.Fault;
import dev.dione.local.fault.FaultRule;
import dev.dione.mapping.ChangesCall;
import dev.dione.mapping.EntityWriter;
import dev.dione.rest.CircuitRule;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A third of all requests meets a fault. What each call told is compared with what the database
 * holds then: nothing is lost, nothing is there twice, and no outcome is told that is not true.
 */
class FaultCampaignTest extends ServerCase {
  private static final int THREADS = 8;
  private static final int UPSERTS = 20_000;
  private static final int ROWS = 10;
  private static final int KEYED = 2_000;
  private static final int PLAIN = 1_000;
  private static final List<Fault> FAULTS =
      List.of(
          Fault.droppedBefore(),
          Fault.droppedAfter(),
          Fault.rateLimited(),
          Fault.rateLimited(0),
          Fault.overloaded(),
          Fault.internalError(false),
          Fault.internalError(true),
          Fault.page(502, false),
          Fault.page(504, true),
          Fault.truncated(),
          Fault.malformed());
  private static final BulkWrite<Integer> SAVE =
      BulkWrite.<Integer>of(
              "ItemDao.save",
              """
              INSERT INTO item (id, v)
              SELECT src.value->>0, src.value->>1 FROM json_each(?1) AS src WHERE true
              ON CONFLICT (id) DO UPDATE SET v = excluded.v WHERE item.v IS NOT excluded.v""",
              new EntityWriter<>(
                  "Item",
                  List.of("id", "v"),
                  Set.of(),
                  (id, row) -> {
                    row.add((long) id);
                    row.add("v" + id);
                  }),
              new Folding(List.of(0), Set.of(), Set.of()))
          .repeating();

  /** What a call told of its write. */
  private enum Told {
    DONE,
    NOT_DONE,
    UNKNOWN
  }

  private final Map<Integer, Told> told = new ConcurrentHashMap<>();
  private D1 d1;

  @BeforeEach
  void connect() {
    d1 =
        RestD1.connect(
            server
                .config()
                .withCircuit(CircuitRule.never())
                .withRetries(
                    RetryPolicy.defaults()
                        .withAttempts(4)
                        .withPauses(Duration.ofMillis(1), Duration.ofMillis(2))));
    d1.run(statement("create table item(id integer primary key, v text not null)"));
    d1.run(statement("create table entry(n integer not null)"));
    server.faults().rule(FaultRule.random(81, 0.33, FAULTS));
  }

  @AfterEach
  void disconnect() {
    d1.close();
  }

  @Test
  void upsertsAreDoneOrToldTruly() throws Exception {
    inParallel(UPSERTS / ROWS, this::upsert);
    server.faults().clear();

    Map<Integer, Long> stored = counts("select id / 10, count(*) from item group by 1");
    long rows = stored.values().stream().mapToLong(n -> n).sum();
    assertThat(d1.run(statement("select count(*) from item where v <> 'v' || id")).rows())
        .containsExactly(List.of(0L));
    told.forEach((number, what) -> assertTrue(number, what, stored, ROWS));
    assertThat(server.faults().injected().keySet()).containsAll(FAULTS);
    assertThat(told).hasSize(UPSERTS / ROWS).containsValues(Told.DONE, Told.UNKNOWN);
    assertThat(rows).isGreaterThan(UPSERTS * 9 / 10);
  }

  /** Each is committed until it is done, as an application would; the database gives the ids. */
  @Test
  void keyedInsertsAreDoneExactlyOnce() throws Exception {
    inParallel(
        KEYED,
        n -> {
          Told what = Told.UNKNOWN;
          while (what != Told.DONE) {
            what = outcome(() -> insertOnce(n));
          }
          told.put(n, what);
        });
    server.faults().clear();

    assertThat(told).hasSize(KEYED);
    assertThat(counts("select n, count(*) from entry group by 1"))
        .hasSize(KEYED)
        .allSatisfy((n, count) -> assertThat(count).isEqualTo(1));
  }

  @Test
  void plainInsertsAreNeverDoubledAndToldTruly() throws Exception {
    inParallel(
        PLAIN,
        n -> told.put(n, outcome(() -> d1.run(statement("insert into entry values (" + n + ")")))));
    server.faults().clear();

    Map<Integer, Long> stored = counts("select n, count(*) from entry group by 1");
    told.forEach((number, what) -> assertTrue(number, what, stored, 1));
    assertThat(told).containsValues(Told.DONE, Told.UNKNOWN);
  }

  private void upsert(int number) {
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      ids.add(number * ROWS + i);
    }
    told.put(
        number,
        outcome(
            () -> {
              BulkResult result = d1.execute(SAVE.of(d1, ids, r -> r));
              assertThat(result.unchanged()).isZero(); // all rows are new
              assertThat(result.written() + result.writtenOrUnchanged()).isEqualTo(ROWS);
            }));
  }

  private void insertOnce(int n) {
    Statement insert = new Statement("insert into entry values (" + n + ")", List.of(), "insert");
    try (D1Batch batch = new D1Batch(d1)) {
      Pending<Long> written = batch.add(new ChangesCall<>(insert, Long::valueOf));
      batch.commitOnce("entry-" + n);
      assertThat(written.get()).isEqualTo(1);
    }
  }

  private static Told outcome(Runnable write) {
    try {
      write.run();
      return Told.DONE;
    } catch (D1OutcomeUnknownException e) {
      return Told.UNKNOWN;
    } catch (D1Exception e) {
      return Told.NOT_DONE;
    }
  }

  private static void assertTrue(int number, Told what, Map<Integer, Long> stored, long whole) {
    long rows = stored.getOrDefault(number, 0L);
    switch (what) {
      case DONE -> assertThat(rows).as("rows of %d, which is done", number).isEqualTo(whole);
      case NOT_DONE -> assertThat(rows).as("rows of %d, which is not done", number).isZero();
      case UNKNOWN -> assertThat(rows).as("rows of %d", number).isIn(0L, whole);
    }
  }

  private Map<Integer, Long> counts(String sql) {
    Map<Integer, Long> counts = new ConcurrentHashMap<>();
    d1.run(statement(sql))
        .rows()
        .forEach(row -> counts.put(((Long) row.get(0)).intValue(), (Long) row.get(1)));
    return counts;
  }

  private static void inParallel(int count, IntConsumer work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        int first = t;
        all.add(
            threads.submit(
                () -> {
                  for (int n = first; n < count; n += THREADS) {
                    work.accept(n);
                  }
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
