package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1UniqueException;
import dev.dione.local.fault.Fault;
import dev.dione.local.fault.FaultRule;
import dev.dione.mapping.ChangesCall;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Batches under idempotency keys. */
class LedgerTest extends ServerCase {
  private static final String TRANSFER = "update account set money = money + 1 where id <= ";

  private D1 d1;

  @BeforeEach
  void connect() {
    d1 =
        RestD1.connect(
            server
                .config()
                .withRetries(
                    RetryPolicy.defaults()
                        .withAttempts(3)
                        .withPauses(Duration.ofMillis(1), Duration.ofMillis(3))));
    d1.run(statement("create table account(id integer primary key, money integer)"));
    d1.run(statement("insert into account values (1, 0), (2, 0), (3, 0)"));
  }

  @AfterEach
  void disconnect() {
    d1.close();
  }

  @ParameterizedTest
  @MethodSource("dev.dione.local.server.RetriesTest#passing")
  void aBatchIsDoneOnceAndItsCountsAreThose(Fault fault) {
    server.faults().next(fault, fault);
    try (D1Batch batch = new D1Batch(d1)) {
      Pending<Long> two = batch.add(transfer(2));
      Pending<Long> one = batch.add(transfer(1));
      batch.commitOnce("transfer-17");
      assertThat(two.get()).isEqualTo(2);
      assertThat(one.get()).isEqualTo(1);
    }
    assertThat(money()).containsExactly(List.of(2L), List.of(1L), List.of(0L));
  }

  /** By another process, say, after a crash. */
  @Test
  void theSameBatchAgainGivesItsCountsAndDoesNothing() {
    for (int i = 0; i < 3; i++) {
      try (D1Batch batch = new D1Batch(d1)) {
        Pending<Long> changed = batch.add(transfer(2));
        batch.commitOnce("again");
        assertThat(changed.get()).isEqualTo(2);
      }
    }
    assertThat(money()).containsExactly(List.of(1L), List.of(1L), List.of(0L));
  }

  @Test
  void aBatchOfAnotherKeyIsDone() {
    for (String key : List.of("a", "b")) {
      try (D1Batch batch = new D1Batch(d1)) {
        batch.add(transfer(1));
        batch.commitOnce(key);
      }
    }
    assertThat(money().get(0)).containsExactly(2L);
  }

  /** The ledger is asked; if that fails too, the same batch may be committed again. */
  @Test
  void whatIsUnknownCanBeCommittedAgain() {
    try (D1Batch batch = new D1Batch(d1)) {
      Pending<Long> changed = batch.add(transfer(2));
      server.faults().rule(request -> Optional.of(Fault.droppedAfter()));
      D1OutcomeUnknownException e =
          catchThrowableOfType(D1OutcomeUnknownException.class, () -> batch.commitOnce("k"));
      assertThat(e.getSuppressed()).hasSize(1);
      server.faults().rule(FaultRule.NONE);
      batch.commitOnce("k");
      assertThat(changed.get()).isEqualTo(2);
    }
    assertThat(money()).containsExactly(List.of(1L), List.of(1L), List.of(0L));
  }

  @Test
  void aFailureLeavesNoKey() {
    try (D1Batch batch = new D1Batch(d1)) {
      batch.add(changes("insert into account values (1, 5)"));
      assertThatThrownBy(() -> batch.commitOnce("k"))
          .isInstanceOf(D1UniqueException.class)
          .hasMessageContaining("account.id");
    }
    try (D1Batch batch = new D1Batch(d1)) {
      batch.add(transfer(1));
      batch.commitOnce("k");
    }
    assertThat(money().get(0)).containsExactly(1L);
  }

  @Test
  void mistakesAreTold() {
    try (D1Batch batch = new D1Batch(d1)) {
      batch.add(transfer(1));
      batch.commitOnce("k");
    }
    try (D1Batch batch = new D1Batch(d1)) {
      batch.add(changes("delete from account"));
      assertThatThrownBy(() -> batch.commitOnce("k"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "The idempotency key 'k' belongs to another batch, with other statements. A key names one batch");
      assertThatThrownBy(() -> batch.commitOnce(" "))
          .hasMessage("An idempotency key has 1 to 200 characters: ' '");
    }
    try (D1Batch batch = new D1Batch(d1)) {
      batch.add(ids("delete from account returning id"));
      assertThatThrownBy(() -> batch.commitOnce("rows"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(
              "AccountDao.ids returns rows that it writes, which a ledger does not keep");
    }
    assertThat(money()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("dev.dione.local.server.RetriesTest#passing")
  void aBatchReadsWhatItWroteAndAgainWhatIsThereNow(Fault fault) {
    server.faults().next(fault, fault);
    for (List<Long> there : List.of(List.of(1L, 2L), List.of(1L))) {
      try (D1Batch batch = new D1Batch(d1)) {
        Pending<List<Long>> all = batch.add(ids("select id from account where money = 0"));
        Pending<Long> deleted = batch.add(changes("delete from account where id = 3"));
        Pending<List<Long>> left = batch.add(ids("select id from account order by id"));
        batch.commitOnce("read");
        assertThat(deleted.get()).isEqualTo(1);
        assertThat(left.get()).isEqualTo(there);
        assertThat(all.get()).containsAll(there);
      }
      d1.run(statement("delete from account where id = 2"));
    }
    assertThat(money()).hasSize(1);
  }

  @Test
  void oldKeysAreSweptLater() {
    try (D1Batch batch = new D1Batch(d1)) {
      batch.add(transfer(1));
      batch.commitOnce("old");
    }
    d1.run(statement("update dione_ledger set done_at = datetime('now', '-8 days')"));
    for (int i = 0; i < 300; i++) {
      try (D1Batch batch = new D1Batch(d1)) {
        batch.add(transfer(1));
        batch.commitOnce("key-" + i);
      }
    }
    assertThat(
            d1.run(statement("select count(*), sum(key = 'old') from dione_ledger")).rows().get(0))
        .containsExactly(300L, 0L);
  }

  private static Call<List<Long>> ids(String sql) {
    return QueryCall.list(
        new Statement(sql, List.of(), "AccountDao.ids"),
        RowMapper.ofColumns(List.of("id"), row -> row.integer(0)));
  }

  private static ChangesCall<Long> transfer(int accounts) {
    return changes(TRANSFER + accounts);
  }

  private static ChangesCall<Long> changes(String sql) {
    return new ChangesCall<>(new Statement(sql, List.of(), null), Long::valueOf);
  }

  private List<List<@Nullable Object>> money() {
    return d1.run(statement("select money from account order by id")).rows();
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
