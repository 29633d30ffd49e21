package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1PlatformException;
import dev.dione.local.fault.Fault;
import dev.dione.local.fault.FaultRule;
import dev.dione.manage.D1Databases;
import dev.dione.manage.NewDatabase;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest extends ServerCase {
  private static final String INSERT = "insert into t values ('x')";

  private D1 d1;

  @BeforeEach
  void connect() {
    d1 = RestD1.connect(server.config().withRetries(RetryPolicy.none()));
    d1.run(statement("create table t(v text)"));
  }

  @AfterEach
  void disconnect() {
    d1.close();
  }

  static Stream<Fault> faults() {
    return Stream.of(
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
  }

  /**
   * On a connection that has answered before, where HTTP clients like to try again by themselves.
   */
  @ParameterizedTest
  @MethodSource("faults")
  void aFaultStoresWhatItSaysAndIsSentOnce(Fault fault) {
    long before = server.faults().requests();
    server.faults().next(fault);

    assertThat(catchThrowable(() -> d1.run(statement(INSERT)))).isNotNull();

    assertThat(server.faults().requests()).isEqualTo(before + 1);
    assertThat(server.faults().injected()).isEqualTo(Map.of(fault, 1L));
    assertThat(rows()).isEqualTo(fault.executes() ? 1 : 0);
  }

  @Test
  void aDroppedConnectionMayHaveRun() {
    for (Fault fault : List.of(Fault.droppedBefore(), Fault.droppedAfter())) {
      server.faults().next(fault);
      D1OutcomeUnknownException e =
          catchThrowableOfType(D1OutcomeUnknownException.class, () -> d1.run(statement(INSERT)));
      assertThat(e)
          .hasMessageStartingWith(
              "Nobody knows whether '%s' was run (sent once): all of it or nothing is stored. Read before you repeat it. The last failure: No answer from %s"
                  .formatted(INSERT, server.baseUrl()))
          .hasCauseInstanceOf(D1ConnectionException.class);
      assertThat(e.statements()).containsExactly(INSERT);
    }
  }

  @Test
  void aTruncatedAnswerSaysSo() {
    server.faults().next(Fault.truncated());
    assertThatThrownBy(() -> d1.run(statement(INSERT)))
        .isInstanceOf(D1OutcomeUnknownException.class)
        .hasCauseInstanceOf(D1ConnectionException.class)
        .hasMessageContaining(server.baseUrl());
  }

  @Test
  void aMalformedAnswerIsQuoted() {
    server.faults().next(Fault.malformed());
    assertThatThrownBy(() -> d1.run(statement(INSERT)))
        .isInstanceOf(D1OutcomeUnknownException.class)
        .hasCauseInstanceOf(D1PlatformException.class)
        .hasMessageContaining("something else than D1's JSON");
  }

  @Test
  void retryAfterReachesTheException() {
    // The last one asks: what comes after it has to wait.
    server.faults().next(Fault.rateLimited(), Fault.overloaded(), Fault.rateLimited(7));
    assertThat(overloaded().retryAfter()).isEmpty();
    assertThat(overloaded()).hasMessageContaining("D1 DB is overloaded");
    D1OverloadedException limited = overloaded();
    assertThat(limited.retryAfter()).hasValueSatisfying(t -> assertThat(t).hasSeconds(7));
    assertThat(limited).hasMessageContaining("consider throttling");
  }

  @Test
  void anErrorPageIsToldByItsTitle() {
    server.faults().next(Fault.page(504, false));
    assertThatThrownBy(() -> d1.run(statement(INSERT)))
        .isInstanceOf(D1OutcomeUnknownException.class)
        .hasCauseInstanceOf(D1PlatformException.class)
        .hasMessageContaining("a page instead of JSON")
        .hasMessageContaining("Error 504");
  }

  @Test
  void aFaultIsThatOfTheWholeApi() {
    server.faults().next(Fault.page(502, false));
    HttpResponse<String> response = send("GET", "/accounts/local/d1/database", "", "");
    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=UTF-8");
  }

  /** OkHttp repeats by itself, on a connection that has answered before, what it may send twice. */
  @Test
  void aDatabaseIsAskedForOnce() {
    try (D1Databases databases = D1Databases.connect(server.config().account())) {
      assertThat(databases.list()).hasSize(1);
      long before = server.faults().requests();
      server.faults().next(Fault.droppedAfter());

      assertThatThrownBy(() -> databases.create(NewDatabase.named("town")))
          .isInstanceOf(D1ConnectionException.class);

      assertThat(server.faults().requests()).isEqualTo(before + 1);
      assertThat(databases.find("town")).isPresent();
      String id = databases.get("town").id();
      server.faults().next(Fault.droppedAfter());
      assertThatThrownBy(() -> databases.delete(id)).isInstanceOf(D1ConnectionException.class);
    }
  }

  @Test
  void anAnswerThatTricklesIsWhole() {
    server.faults().next(Fault.trickled(7, 1));
    assertThat(d1.run(statement("select 'whole' as v")).rows()).containsExactly(List.of("whole"));
    assertThat(server.faults().injected()).containsOnlyKeys(Fault.trickled(7, 1));
  }

  @Test
  void latencyIsWaitedForByEachRequest() {
    server.faults().latencyMillis(60);
    long start = System.nanoTime();
    assertThat(rows()).isZero();
    assertThat(rows()).isZero();
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(120_000_000L);
  }

  @Test
  void aRuleChoosesByNumberMethodAndPath() {
    List<FaultRule.Request> seen = new ArrayList<>();
    server
        .faults()
        .rule(
            request -> {
              seen.add(request);
              return request.number() % 2 == 0 ? Optional.of(Fault.overloaded()) : Optional.empty();
            });
    assertThat(catchThrowable(() -> d1.run(statement(INSERT)))) // the 2nd, behind create table
        .isInstanceOf(D1OverloadedException.class);
    assertThat(rows()).isZero();
    assertThat(seen)
        .containsExactly(
            new FaultRule.Request(2, "POST", "/client/v4" + DATABASE + "/raw"),
            new FaultRule.Request(3, "POST", "/client/v4" + DATABASE + "/raw"));
  }

  @Test
  void randomFaultsAreThoseOfTheirSeed() {
    List<Fault> choice = List.of(Fault.droppedBefore(), Fault.rateLimited());
    assertThat(draws(1, choice)).isEqualTo(draws(1, choice)).isNotEqualTo(draws(2, choice));
    long faults = draws(1, choice).stream().filter(Optional::isPresent).count();
    assertThat(faults).isBetween(200L, 300L);
    assertThat(draws(1, choice).stream().flatMap(Optional::stream).distinct()).hasSize(2);
  }

  /** Each of 200 inserts is counted as what its fault says, and the table agrees. */
  @Test
  void aCampaignLosesAndDoublesNothingUnseen() {
    server.faults().rule(FaultRule.random(11, 0.4, faults().toList()));
    int answered = 0;
    for (int i = 0; i < 200; i++) {
      answered += catchThrowable(() -> d1.run(statement(INSERT))) == null ? 1 : 0;
    }
    Map<Fault, Long> injected = server.faults().injected();
    server.faults().clear();
    long ranUnseen =
        injected.entrySet().stream()
            .filter(e -> e.getKey().executes())
            .mapToLong(Map.Entry::getValue)
            .sum();
    assertThat(injected.keySet()).containsExactlyInAnyOrderElementsOf(faults().toList());
    assertThat(server.faults().requests()).isEqualTo(201);
    assertThat(rows()).isEqualTo(answered + ranUnseen);
  }

  @Test
  void clearingEndsThem() {
    server.faults().next(Fault.droppedBefore());
    server.faults().rule(request -> Optional.of(Fault.truncated()));
    server.faults().latencyMillis(60_000);
    server.faults().clear();
    assertThat(rows()).isZero();
    assertThat(server.faults().injected()).isEmpty();
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> server.faults().latencyMillis(60_001))
        .hasMessage("The latency must be from 0 to 60000 ms: 60001");
    assertThatThrownBy(() -> Fault.page(200, false))
        .hasMessage("The status must be from 400 to 599: 200");
    assertThatThrownBy(() -> Fault.rateLimited(-1)).hasMessage("retry-after must be 0 or more: -1");
    assertThatThrownBy(() -> Fault.trickled(0, 1)).hasMessageContaining("1 byte or more");
    assertThatThrownBy(() -> FaultRule.random(1, Double.NaN, List.of(Fault.truncated())))
        .hasMessageContaining("a probability from 0 to 1");
    assertThatThrownBy(() -> FaultRule.random(1, 0.5, List.of()))
        .hasMessageContaining("one fault or more");
  }

  private D1OverloadedException overloaded() {
    return catchThrowableOfType(D1OverloadedException.class, () -> d1.run(statement(INSERT)));
  }

  private long rows() {
    return (Long) d1.run(statement("select count(*) from t")).rows().get(0).get(0);
  }

  private static List<Optional<Fault>> draws(long seed, List<Fault> faults) {
    FaultRule rule = FaultRule.random(seed, 0.5, faults);
    return Stream.iterate(1, i -> i + 1)
        .limit(500)
        .map(i -> rule.of(new FaultRule.Request(i, "POST", "/")))
        .toList();
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
