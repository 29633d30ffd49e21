package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.BulkResult;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1UniqueException;
import dev.dione.local.LocalD1;
import dev.dione.local.fault.Fault;
import dev.dione.local.fault.FaultRule;
import dev.dione.mapping.EntityWriter;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent again, what is not, and what is told. */
class RetriesTest extends ServerCase {
  private static final String INSERT = "insert into t values (2, 'two')";
  private static final String UPSERT =
      "insert into t select value->>0, value->>1 from json_each(?1) as src where true"
          + " on conflict (id) do update set v = excluded.v where t.v is not excluded.v";
  private static final EntityWriter<Item> WRITER =
      new EntityWriter<>(
          "Item",
          List.of("id", "v"),
          Set.of(),
          (item, row) -> {
            row.add(item.id());
            row.add(item.v());
          });
  private static final BulkWrite<Item> UPSERTS =
      BulkWrite.of("ItemDao.save", UPSERT, WRITER, new Folding(List.of(0), Set.of(), Set.of()));

  private record Item(@Nullable Long id, String v) {}

  private D1 d1;

  @BeforeEach
  void connect() {
    d1 =
        RestD1.connect(
            server
                .config()
                .withRetries(
                    RetryPolicy.defaults()
                        .withAttempts(4)
                        .withPauses(Duration.ofMillis(1), Duration.ofMillis(5))
                        .withDeadline(Duration.ofSeconds(10))));
    d1.run(statement("create table t(id integer primary key, v text)"));
    d1.run(statement("insert into t values (1, 'one')"));
  }

  @AfterEach
  void disconnect() {
    d1.close();
  }

  static Stream<Fault> passing() {
    return Stream.of(
        Fault.droppedBefore(),
        Fault.droppedAfter(),
        Fault.rateLimited(),
        Fault.overloaded(),
        Fault.internalError(false),
        Fault.internalError(true),
        Fault.page(502, false),
        Fault.page(504, true),
        Fault.truncated(),
        Fault.malformed());
  }

  @ParameterizedTest
  @MethodSource("passing")
  void aReadIsSentAgainAndItsRowsComeOnce(Fault fault) {
    StringBuilder sql = new StringBuilder("with n(x) as (values (0)");
    for (int i = 1; i < 2_000; i++) {
      sql.append(", (").append(i).append(')');
    }
    Statement many = statement(sql + ") select x, 'some text that fills the answer' from n");
    long before = server.faults().requests();
    server.faults().next(fault, fault);

    Result result = d1.run(many);

    assertThat(result.rows()).hasSize(2_000).doesNotHaveDuplicates();
    assertThat(server.faults().requests()).isEqualTo(before + 3);
  }

  @ParameterizedTest
  @MethodSource("passing")
  void aWriteIsSentAgainOnlyIfItWasNotRun(Fault fault) {
    server.faults().next(fault);

    D1Exception e = catchThrowableOfType(D1Exception.class, () -> d1.run(statement(INSERT)));

    boolean saysNotRun = fault.equals(Fault.rateLimited()) || fault.equals(Fault.overloaded());
    if (saysNotRun) {
      assertThat(e).isNull();
    } else {
      assertThat(e).isInstanceOf(D1OutcomeUnknownException.class);
    }
    assertThat(rows()).isEqualTo(saysNotRun || fault.executes() ? 2 : 1);
  }

  @ParameterizedTest
  @MethodSource("passing")
  void anUpsertIsSentAgainAndItsReportIsTrue(Fault fault) {
    server.faults().next(fault);

    BulkResult result =
        d1.execute(
            UPSERTS.repeating().of(d1, List.of(new Item(1L, "one"), new Item(3L, "x")), r -> r));

    if (fault.equals(Fault.rateLimited()) || fault.equals(Fault.overloaded())) {
      assertThat(result.written()).isEqualTo(1);
      assertThat(result.unchanged()).isEqualTo(1);
      assertThat(result.writtenOrUnchanged()).isZero();
    } else {
      long seen = fault.executes() ? 0 : 1;
      assertThat(result.written()).isEqualTo(seen);
      assertThat(result.unchanged()).isZero();
      assertThat(result.writtenOrUnchanged()).isEqualTo(2 - seen);
      assertThat(result.inserted()).isEqualTo(OptionalLong.empty());
    }
    assertThat(rows()).isEqualTo(2);
  }

  /** Its caller is promised the count of the first run. */
  @Test
  void anUpsertThatCountsIsNotSentAgain() {
    server.faults().next(Fault.droppedAfter());

    D1OutcomeUnknownException e =
        catchThrowableOfType(
            D1OutcomeUnknownException.class,
            () -> d1.execute(UPSERTS.of(d1, List.of(new Item(4L, "x")), BulkResult::written)));

    assertThat(e.attempts()).isEqualTo(1);
    assertThat(e).hasMessageContaining("whether ItemDao.save was run (sent once)");
  }

  /** The database would give each run another id. */
  @Test
  void anUpsertWithoutAKeyIsNotSentAgain() {
    server.faults().next(Fault.droppedAfter());

    D1OutcomeUnknownException e =
        catchThrowableOfType(
            D1OutcomeUnknownException.class,
            () -> d1.execute(UPSERTS.repeating().of(d1, List.of(new Item(null, "x")), r -> r)));

    assertThat(e).isNotNull();
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  void aBatchIsSentAgainIfEachCallMayBe() {
    server.faults().next(Fault.droppedAfter());
    try (D1Batch batch = new D1Batch(d1)) {
      Pending<BulkResult> first =
          batch.add(UPSERTS.repeating().of(d1, List.of(new Item(5L, "x")), r -> r));
      Pending<BulkResult> second =
          batch.add(UPSERTS.repeating().of(d1, List.of(new Item(6L, "y")), r -> r));
      batch.commit();
      assertThat(first.get().writtenOrUnchanged() + second.get().writtenOrUnchanged()).isEqualTo(2);
    }
    server.faults().next(Fault.droppedAfter());
    try (D1Batch batch = new D1Batch(d1)) {
      batch.add(UPSERTS.repeating().of(d1, List.of(new Item(7L, "x")), r -> r));
      batch.add(UPSERTS.of(d1, List.of(new Item(8L, "y")), BulkResult::written));
      assertThat(catchThrowableOfType(D1OutcomeUnknownException.class, batch::commit)).isNotNull();
    }
    assertThat(rows()).isEqualTo(5);
  }

  @Test
  void attemptsEnd() {
    long before = server.faults().requests();
    server.faults().rule(request -> Optional.of(Fault.droppedAfter()));

    D1ConnectionException read = catchThrowableOfType(D1ConnectionException.class, this::rows);
    D1OutcomeUnknownException write =
        catchThrowableOfType(
            D1OutcomeUnknownException.class,
            () -> d1.execute(UPSERTS.repeating().of(d1, List.of(new Item(1L, "z")), r -> null)));

    assertThat(read).isNotNull();
    assertThat(write.attempts()).isEqualTo(4);
    assertThat(write.statements()).hasSize(2).allMatch(s -> s.startsWith("ItemDao.save: "));
    assertThat(server.faults().requests()).isEqualTo(before + 8);
  }

  /** The first run is unknown, whatever the second answer says. */
  @Test
  void aRefusalAfterALostAnswerTellsNothingOfTheFirstRun() {
    server.faults().next(Fault.droppedAfter(), Fault.rateLimited(3_000));

    D1OutcomeUnknownException e =
        catchThrowableOfType(
            D1OutcomeUnknownException.class,
            () -> d1.execute(UPSERTS.repeating().of(d1, List.of(new Item(9L, "x")), r -> null)));

    assertThat(e.attempts()).isEqualTo(2);
    assertThat(e.httpStatus()).hasValue(429);
    assertThat(e).hasCauseInstanceOf(D1OverloadedException.class);
    try (D1 local = LocalD1.on(engine)) { // the token has to wait
      assertThat(local.run(statement("select id from t")).rows()).hasSize(2);
    }
  }

  @Test
  void aSqlErrorIsNotSentAgain() {
    long before = server.faults().requests();
    Statement twice = statement("insert into t values (1, 'again')");
    assertThat(catchThrowableOfType(D1UniqueException.class, () -> d1.run(twice))).isNotNull();
    assertThat(server.faults().requests()).isEqualTo(before + 1);
  }

  @Test
  void retryAfterIsWaitedForUnlessTheDeadlineComesFirst() {
    server.faults().next(Fault.rateLimited(1));
    long start = System.nanoTime();
    assertThat(rows()).isEqualTo(1);
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(1_000_000_000L);

    server.faults().next(Fault.rateLimited(11));
    long again = System.nanoTime();
    D1OverloadedException e = catchThrowableOfType(D1OverloadedException.class, this::rows);
    assertThat(e.retryAfter()).contains(Duration.ofSeconds(11));
    assertThat(System.nanoTime() - again).isLessThan(1_000_000_000L);
  }

  @Test
  void anInterruptEndsThePause() throws Exception {
    server.faults().next(Fault.rateLimited(5));
    List<Object> told = new ArrayList<>();
    Thread reader =
        new Thread(
            () -> {
              told.add(catchThrowableOfType(D1OverloadedException.class, this::rows));
              told.add(Thread.currentThread().isInterrupted());
            });
    reader.start();
    awaitPause(reader);
    reader.interrupt();
    reader.join(2_000);
    assertThat(told).hasSize(2).doesNotContainNull();
    assertThat(told.get(1)).isEqualTo(true);
  }

  @Test
  void closingEndsThePause() throws Exception {
    server.faults().next(Fault.rateLimited(5));
    List<Object> told = new ArrayList<>();
    Thread reader =
        new Thread(() -> told.add(catchThrowableOfType(D1OverloadedException.class, this::rows)));
    reader.start();
    awaitPause(reader);
    d1.close();
    reader.join(2_000);
    assertThat(told).hasSize(1).doesNotContainNull();
  }

  @Test
  void noneSendsOnce() {
    try (D1 once = RestD1.connect(server.config().withRetries(RetryPolicy.none()))) {
      server.faults().rule(FaultRule.random(1, 1, List.of(Fault.overloaded())));
      long before = server.faults().requests();
      Statement select = statement("select 1");
      assertThat(catchThrowableOfType(D1OverloadedException.class, () -> once.run(select)))
          .isNotNull();
      assertThat(server.faults().requests()).isEqualTo(before + 1);
    }
  }

  private static void awaitPause(Thread thread) throws InterruptedException {
    while (Stream.of(thread.getStackTrace()).noneMatch(f -> f.getMethodName().equals("waits"))) {
      Thread.sleep(5);
    }
  }

  private long rows() {
    return (Long) d1.run(statement("select count(*) from t")).rows().get(0).get(0);
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
