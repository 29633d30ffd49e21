package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.BulkResult;
import dev.dione.Pending;
import dev.dione.error.D1ForeignKeyException;
import dev.dione.error.D1RequestTooLargeException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several DAO calls as one request, all or nothing. */
public interface BatchContract extends DaoCase {
  /** Each call gets its own result, in the order of the calls. */
  @Test
  default void callsAreOneRequest() {
    onFreshTables(
        db -> {
          try (ContractDb_.Batch batch = ContractDb_.batch(db)) {
            Pending<BulkResult> guests =
                batch.guests().upsertAll(List.of(Guest.full("a", "a@x"), Guest.full("b", "b@x")));
            Pending<Long> party = batch.parties().create("p", 2);
            Pending<Void> one = batch.guests().upsert(Guest.full("c", "c@x"));
            Pending<Long> count = batch.guests().count();
            Pending<Optional<Guest>> found = batch.guests().find("b");
            Pending<Boolean> gone = batch.guests().delete(Guest.of("a", ""));
            Pending<Long> left = batch.guests().count();
            batch.commit();

            assertThat(guests.get().inserted()).hasValue(2);
            assertThat(party.get()).isEqualTo(1);
            assertThat(one.get()).isNull();
            assertThat(count.get()).isEqualTo(3);
            assertThat(found.get()).map(Guest::email).contains("b@x");
            assertThat(gone.get()).isTrue();
            assertThat(left.get()).isEqualTo(2);
          }
        });
  }

  /** Before the commit there is no result, and nothing was sent. */
  @Test
  default void nothingHappensBeforeTheCommit() {
    onFreshTables(
        db -> {
          Pending<BulkResult> pending;
          try (ContractDb_.Batch batch = ContractDb_.batch(db)) {
            pending = batch.guests().upsertAll(List.of(Guest.full("a", "a@x")));
            assertThatThrownBy(pending::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("commit()");
          }
          assertThat(db.guests().count()).isZero();
          assertThatThrownBy(pending::get).isInstanceOf(IllegalStateException.class);
        });
  }

  /** One failure undoes everything, and leaves no results. */
  @Test
  default void oneFailureUndoesAll() {
    onFreshTables(
        db -> {
          try (ContractDb_.Batch batch = ContractDb_.batch(db)) {
            Pending<Void> guest = batch.guests().upsert(Guest.full("a", "a@x"));
            batch.parties().seat(List.of(new Party.Seat(99, 1, null)));
            batch.guests().count();
            assertThatThrownBy(batch::commit).isInstanceOf(D1ForeignKeyException.class);
            assertThatThrownBy(guest::get).isInstanceOf(IllegalStateException.class);
          }
          assertThat(db.guests().count()).isZero();
        });
  }

  /** An ended batch takes no more; an empty one sends nothing. */
  @Test
  default void anEndedBatchTakesNoMore() {
    onFreshTables(
        db -> {
          ContractDb_.Batch batch = ContractDb_.batch(db);
          batch.commit();
          assertThatThrownBy(() -> batch.guests().count())
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("open a new one");
          assertThatThrownBy(batch::commit).isInstanceOf(IllegalStateException.class);
          batch.close();
        });
  }

  /** A batch that is too large for one request is refused, never split. */
  @Test
  default void aBatchTooLargeIsRefused() {
    onFreshTables(
        db -> {
          String text = "x".repeat(1_900_000);
          try (ContractDb_.Batch batch = ContractDb_.batch(db)) {
            for (int i = 0; i < 60; i++) {
              batch.types().store(new EverythingBuilder().id("r" + i).text(text).build());
            }
            assertThatThrownBy(batch::commit)
                .isInstanceOf(D1RequestTooLargeException.class)
                .hasMessageContaining("one request");
          }
          assertThat(db.types().all()).isEmpty();
        });
  }
}
