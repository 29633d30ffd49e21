package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Meta;
import dev.dione.Pending;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.cost.CostReport;
import dev.dione.cost.MethodCost;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1SqlException;
import dev.dione.internal.ResultCall;
import dev.dione.local.LocalD1;
import dev.dione.local.fault.Fault;
import dev.dione.mapping.ChangesCall;
import dev.dione.observe.D1Listener;
import dev.dione.observe.Outcome;
import dev.dione.observe.RequestEvent;
import dev.dione.observe.RequestStart;
import dev.dione.observe.RetryEvent;
import dev.dione.observe.StatementEvent;
import dev.dione.observe.Traffic;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a listener hears, of the engine and over REST. */
class ListenerTest extends ServerCase {
  private static final Statement ALL = statement("select id from t order by id", "TDao.all");
  private static final Statement RAISE = statement("update t set v = v || '!'", "TDao.raise");

  private final List<Object> heard = new ArrayList<>();
  private final D1Listener recorder =
      new D1Listener() {
        @Override
        public void requestStarted(RequestStart start) {
          heard.add(start);
        }

        @Override
        public void requestRetried(RetryEvent retry) {
          heard.add(retry);
        }

        @Override
        public void requestEnded(RequestEvent event) {
          heard.add(event);
        }
      };
  private D1 local;
  private D1 rest;

  @BeforeEach
  void connect() {
    RetryPolicy policy =
        RetryPolicy.defaults()
            .withAttempts(3)
            .withPauses(Duration.ofMillis(1), Duration.ofMillis(3));
    local = LocalD1.on(engine);
    rest = RestD1.connect(server.config().withRetries(policy));
    local.run(statement("create table t(id integer primary key, v text)", null));
    local.run(statement("insert into t values (1, 'one'), (2, 'two')", null));
  }

  @AfterEach
  void disconnect() {
    rest.close();
    local.close();
  }

  private static Statement statement(String sql, String origin) {
    return new Statement(sql, List.of(), origin);
  }

  private RequestEvent last() {
    return (RequestEvent) heard.get(heard.size() - 1);
  }

  @Test
  void aRequestIsToldWithItsStatementsAndTheirRows() {
    D1 heardOf = local.withListener(recorder);

    heardOf.execute(new ChangesCall<>(RAISE, n -> n));

    RequestEvent event = last();
    assertThat(heard).containsExactly(event.start(), event);
    assertThat(event.start().methods()).containsExactly("TDao.raise");
    assertThat(event.start().database()).isEqualTo(local.description());
    assertThat(event.outcome()).isEqualTo(Outcome.SUCCEEDED);
    assertThat(event.failure()).isNull();
    assertThat(event.attempts()).isEqualTo(1);
    assertThat(event.duration()).isPositive();
    assertThat(event.traffic()).isEmpty();
    assertThat(event.rowsReturned()).isEqualTo(1);
    assertThat(event.rowsRead()).isEmpty();
    assertThat(event.rowsWritten()).hasValue(2);
    assertThat(event.isRowsWrittenExact()).isFalse();
    StatementEvent update = event.statements().get(0);
    assertThat(update.method()).contains("TDao.raise");
    assertThat(update.changes()).hasValue(2);
    assertThat(update.rowsReturned()).isZero();
    assertThat(event.statements().get(1).rowsReturned()).isEqualTo(1);
  }

  @Test
  void aBatchIsToldStatementByStatementAndSaysWhichCallEachIsOf() {
    try (D1Batch batch = new D1Batch(local.withListener(recorder))) {
      batch.add(new ChangesCall<>(RAISE, n -> n));
      batch.add(new ChangesCall<>(RAISE, n -> n));
      Pending<List<Result>> ids = batch.add(new ResultCall(List.of(ALL)));
      batch.commit();
      assertThat(ids.get().get(0).rows()).hasSize(2);
    }

    assertThat(last().statements()).extracting(StatementEvent::call).containsExactly(0, 0, 1, 1, 2);
    assertThat(last().statements().get(4).rowsReturned()).isEqualTo(2);
    assertThat(last().start().methods()).containsExactly("TDao.raise", "TDao.all");
  }

  /** What the ledger does itself is told as one more call. */
  @Test
  void aBatchUnderAKeyIsToldCallByCallToo() {
    CostReport costs = CostReport.create();
    try (D1Batch batch = new D1Batch(local.withListener(recorder).withListener(costs))) {
      batch.add(new ChangesCall<>(RAISE, n -> n));
      batch.add(new ChangesCall<>(RAISE, n -> n));
      batch.commitOnce("raise");
    }

    assertThat(last().statements())
        .extracting(StatementEvent::call)
        .containsExactly(2, 2, 0, 0, 2, 1, 1, 2);
    assertThat(costs.methods())
        .filteredOn(cost -> cost.method().equals("TDao.raise"))
        .extracting(MethodCost::calls)
        .containsExactly(2L);
  }

  @Test
  void bytesAreThoseOfTheBodies() {
    rest.withListener(recorder).run(ALL);

    Traffic traffic = last().traffic().orElseThrow();
    String body = "{\"batch\":[{\"sql\":\"%s\"}]}".formatted(ALL.sql());
    assertThat(traffic.bytesSent()).isEqualTo(body.length());
    assertThat(traffic.bytesReceived())
        .isBetween(50L, (long) post("raw", body).body().length() + 50);
  }

  @Test
  void aRepetitionIsToldWithItsReasonAndRowsAreCountedOnce() {
    server.faults().next(Fault.truncated(), Fault.rateLimited());

    rest.withListener(recorder).run(ALL);

    RequestEvent event = last();
    assertThat(heard).hasSize(4).startsWith(event.start(), event.retries().get(0));
    assertThat(event.attempts()).isEqualTo(3);
    assertThat(event.rowsReturned()).isEqualTo(2);
    assertThat(event.outcome()).isEqualTo(Outcome.SUCCEEDED);
    assertThat(event.retries()).extracting(RetryEvent::attempt).containsExactly(2, 3);
    assertThat(event.retries().get(1).failure().httpStatus()).hasValue(429);
    assertThat(event.retries().get(1).pause()).isPositive();
    assertThat(event.traffic().orElseThrow().bytesSent())
        .isEqualTo(3L * ("{\"batch\":[{\"sql\":\"" + ALL.sql() + "\"}]}").length());
  }

  @Test
  void aFailureAndAnUnknownOutcomeAreToldAsWhatTheyAre() {
    D1 heardOf = rest.withListener(recorder);

    Throwable refused =
        catchThrowable(() -> heardOf.run(statement("select nothing from t", "TDao.wrong")));
    assertThat(refused).isInstanceOf(D1SqlException.class);
    assertThat(last().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(last().failure()).isSameAs(refused);
    assertThat(last().rowsRead()).isEmpty();
    assertThat(last().rowsWritten()).isEmpty();

    server.faults().next(Fault.droppedAfter());
    Throwable unknown = catchThrowable(() -> heardOf.run(RAISE));
    assertThat(unknown).isInstanceOf(D1OutcomeUnknownException.class);
    assertThat(last().outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(last().failure()).isSameAs(unknown);
  }

  @Test
  void severalListenersHearInTheirOrderAndOneThatThrowsHarmsNobody() {
    List<String> order = new ArrayList<>();
    D1 heardOf =
        local
            .withListener(event -> order.add("first"))
            .withListener(
                event -> {
                  order.add("bad");
                  throw new AssertionError("a listener's own");
                })
            .withListener(event -> order.add("last"));

    heardOf.run(ALL);
    assertThat(heardOf.run(ALL).rows()).hasSize(2);
    local.run(ALL);

    assertThat(order).containsExactly("first", "bad", "last", "first", "bad", "last");
  }

  @Test
  void parametersAreInTheStatementsAndInNoText() {
    D1 heardOf = local.withListener(recorder);

    heardOf.run(new Statement("select ?1", List.of("private"), "TDao.secret"));

    assertThat(last().statements().get(0).statement().parameters()).containsExactly("private");
    assertThat(heard.toString()).contains("select ?1").doesNotContain("private");
  }

  @Test
  void metaSaysWhatIsExact() {
    Meta exact = new Meta(1, 0, 0, false, 0, OptionalLong.of(7), 3, true);
    StatementEvent one = new StatementEvent(ALL, 0, 0, Optional.of(exact));
    StatementEvent none = new StatementEvent(ALL, 0, 0, Optional.empty());
    RequestStart start = new RequestStart(1, "d", Instant.EPOCH, List.of(ALL, ALL));

    assertThat(event(start, one, one).rowsRead()).hasValue(14);
    assertThat(event(start, one, one).rowsWritten()).hasValue(6);
    assertThat(event(start, one, one).isRowsWrittenExact()).isTrue();
    assertThat(event(start, one, none).rowsRead()).isEmpty();
    assertThat(event(start, one, none).isRowsWrittenExact()).isFalse();
  }

  private static RequestEvent event(RequestStart start, StatementEvent... statements) {
    return new RequestEvent(
        start,
        Duration.ZERO,
        List.of(statements),
        List.of(),
        Optional.empty(),
        Outcome.SUCCEEDED,
        null);
  }
}
