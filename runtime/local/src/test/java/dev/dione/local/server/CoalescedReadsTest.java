package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1MappingException;
import dev.dione.error.D1SqlException;
import dev.dione.local.fault.Fault;
import dev.dione.local.fault.FaultRule;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import dev.dione.observe.RequestEvent;
import dev.dione.rest.CircuitRule;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CoalescedReadsTest extends ServerCase {
  private static final int THREADS = 32;
  private static final int READS = 20;
  private static final int LATENCY_MILLIS = 10;
  private static final Duration WAIT = Duration.ofSeconds(5);

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Queue<RequestEvent> events = new ConcurrentLinkedQueue<>();
  private D1 d1;

  @BeforeEach
  void connect() {
    RetryPolicy quick =
        RetryPolicy.defaults()
            .withAttempts(6)
            .withPauses(Duration.ofMillis(1), Duration.ofMillis(5));
    d1 =
        RestD1.connect(server.config().withRetries(quick).withCircuit(CircuitRule.never()))
            .withListener(events::add)
            .withCoalescedReads(WAIT);
    d1.run(statement("create table t(n integer primary key)"));
    d1.run(
        statement(
            "with recursive r(n) as (select 1 union all select n + 1 from r where n < 100) insert into t select n from r"));
    events.clear();
    server.faults().latencyMillis(LATENCY_MILLIS);
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
    d1.close();
  }

  @Test
  void manyThreadsGetTheirOwnRowsInFewRequests() throws Exception {
    long before = server.faults().requests();

    inAllThreads(this::readsOwnRows);

    assertThat(server.faults().requests() - before).isBetween(1L, THREADS * READS / 4L);
    assertListenerHeardEachRead();
  }

  @Test
  void underFaultsToo() throws Exception {
    server
        .faults()
        .rule(
            FaultRule.random(
                3, 0.1, List.of(Fault.droppedBefore(), Fault.droppedAfter(), Fault.truncated())));

    inAllThreads(this::readsOwnRows);

    assertThat(server.faults().injected()).isNotEmpty();
    assertListenerHeardEachRead();
  }

  @Test
  void aReadThatFailsFailsAlone() throws Exception {
    inAllThreads(
        thread -> {
          if (thread % 8 == 0) {
            Statement wrong =
                new Statement("select * from no" + thread, List.of(), "Dao.m" + thread);
            assertThatThrownBy(() -> d1.run(wrong))
                .isInstanceOf(D1SqlException.class)
                .hasMessageContaining("no such table: no" + thread)
                .hasMessageContaining("Dao.m" + thread);
          } else {
            assertThat(rowsUpTo(thread)).hasSize(thread);
          }
        });
  }

  @Test
  void aRowThatDoesNotFitFailsItsOwnReadOnly() throws Exception {
    RowMapper<String> texts = RowMapper.ofScalar(row -> row.text(0));
    inAllThreads(
        thread -> {
          if (thread % 8 == 0) {
            Statement numbers = new Statement("select n from t", List.of(), "Dao.m" + thread);
            assertThatThrownBy(() -> d1.execute(QueryCall.list(numbers, texts)))
                .isInstanceOf(D1MappingException.class)
                .hasMessage("Dao.m" + thread + ": Row 1: column n is 1, not text");
          } else {
            assertThat(rowsUpTo(thread)).hasSize(thread);
          }
        });
  }

  @Test
  void writesGoByThemselves() throws Exception {
    inAllThreads(
        thread -> {
          Statement write = statement("insert into t values (" + (1_000 + thread) + ")");
          assertThat(d1.run(write).meta().changes()).isEqualTo(1);
          assertThat(rowsUpTo(thread)).hasSize(thread);
        });

    assertThat(d1.run(statement("select count(*) from t")).rows())
        .containsExactly(List.of(100L + THREADS));
  }

  @Test
  void whoeverIsInterruptedLeavesTheOthersUnharmed() throws Exception {
    server.faults().latencyMillis(300);
    List<Future<List<?>>> reads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      reads.add(threads.submit(() -> rowsUpTo(10)));
    }
    Thread.sleep(100); // one is under way, and the others wait for it
    for (int i = 0; i < THREADS / 2; i++) {
      reads.get(i).cancel(true);
    }

    for (int i = THREADS / 2; i < THREADS; i++) {
      assertThat(reads.get(i).get()).hasSize(10);
    }
  }

  @Test
  void anInterruptedReadSaysSo() throws Exception {
    server.faults().latencyMillis(1_000);
    Future<?> first = threads.submit(() -> rowsUpTo(1));
    Future<Throwable> second =
        threads.submit(
            () -> {
              while (server.faults().requests() < 3) { // two were before
                Thread.onSpinWait();
              }
              Thread.currentThread().interrupt();
              try {
                return new AssertionError(rowsUpTo(1));
              } catch (D1ConnectionException e) {
                return e;
              }
            });

    assertThat(second.get()).hasMessageStartingWith("Interrupted while it waited");
    first.get();
  }

  @Test
  void aReadThatComesAloneDoesNotWait() {
    server.faults().latencyMillis(0);
    long start = System.nanoTime();

    assertThat(rowsUpTo(7)).hasSize(7);

    assertThat(System.nanoTime() - start).isLessThan(WAIT.toNanos() / 2);
  }

  private void readsOwnRows(int thread) {
    for (int i = 0; i < READS; i++) {
      int most = 1 + (thread * READS + i) % 100;
      List<?> rows = rowsUpTo(most, thread);
      assertThat(rows).hasSize(most);
      assertThat(rows.get(most - 1)).isEqualTo(List.of((long) most, (long) thread));
    }
  }

  private List<?> rowsUpTo(int most) {
    return rowsUpTo(most, 0);
  }

  private List<?> rowsUpTo(int most, int thread) {
    Statement rows =
        new Statement(
            "select n, cast(?2 as integer) from t where n <= cast(?1 as integer) order by n",
            List.of((long) most, (long) thread),
            null);
    return d1.run(rows).rows();
  }

  private void assertListenerHeardEachRead() {
    assertThat(events).hasSize(THREADS * READS);
    for (RequestEvent event : events) {
      Object most = event.start().statements().get(0).parameters().get(0);
      assertThat(event.rowsReturned()).isEqualTo(most);
      assertThat(event.statements()).hasSize(1);
      assertThat(event.statements().get(0).meta()).isPresent();
    }
  }

  private void inAllThreads(Work work) throws Exception {
    List<Callable<Void>> all = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      all.add(
          () -> {
            work.run(thread);
            return null;
          });
    }
    for (Future<Void> one : threads.invokeAll(all)) {
      one.get(50, TimeUnit.SECONDS);
    }
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }

  private interface Work {
    void run(int thread);
  }
}
