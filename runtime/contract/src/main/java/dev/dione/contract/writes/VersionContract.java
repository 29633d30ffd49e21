package dev.dione.contract.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.BulkResult;
import dev.dione.error.D1VersionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Nobody writes over what somebody else wrote meanwhile. */
public interface VersionContract extends WritesCase {
  /** Each update counts up, and gives the new version back. */
  @Test
  default void updatesCountTheVersionUp() {
    onFreshWrites(
        db -> {
          db.accounts().insert(List.of(Account.of("a", "ann", 0), Account.of("b", "bob", 41)));
          Account first = db.accounts().update(Account.of("a", "anna", 0));
          assertThat(first.version()).isEqualTo(1);
          assertThat(db.accounts().update(first.named("annabel")).version()).isEqualTo(2);
          assertThat(db.accounts().state()).containsExactly("annabel2", "bob41");
        });
  }

  /** A stale entity is told by name, id and versions, and changes nothing. */
  @Test
  default void staleEntitiesAreRefused() {
    onFreshWrites(
        db -> {
          db.accounts().insert(List.of(Account.of("it's \"a\", \\é", "ann", 5)));
          Account stale = Account.of("it's \"a\", \\é", "eve", 3);
          D1VersionException error =
              catchThrowableOfType(D1VersionException.class, () -> db.accounts().update(stale));
          assertThat(error.entity()).isEqualTo("Account");
          assertThat(error.id()).isEqualTo("it's \"a\", \\é");
          assertThat(error.expected()).isEqualTo(3);
          assertThat(error.found()).hasValue(5);
          assertThat(error)
              .hasMessageStartingWith(
                  "Account 'it's \"a\", \\é' has version 5, and version 3 was expected. Nothing of the"
                      + " request was done.")
              .hasMessageContaining("In AccountDao.update.");
          assertThatThrownBy(() -> db.accounts().delete(stale))
              .isInstanceOf(D1VersionException.class);
          assertThat(db.accounts().state()).containsExactly("ann5");
        });
  }

  /** A row that somebody deleted is stale too. */
  @Test
  default void rowsThatAreGoneAreStale() {
    onFreshWrites(
        db -> {
          Account gone = Account.of("a", "ann", 7);
          D1VersionException error =
              catchThrowableOfType(D1VersionException.class, () -> db.accounts().update(gone));
          assertThat(error.found()).isEmpty();
          assertThat(error).hasMessageStartingWith("Account 'a' is not there (any more), and");
          assertThatThrownBy(() -> db.accounts().delete(gone))
              .isInstanceOf(D1VersionException.class);
          db.accounts().insert(List.of(gone));
          assertThat(db.accounts().delete(gone)).isTrue();
          assertThat(db.accounts().state()).isEmpty();
        });
  }

  /** One stale entity of many undoes the whole call. */
  @Test
  default void oneStaleEntityUndoesTheWholeCall() {
    onFreshWrites(
        db -> {
          List<Account> accounts = new ArrayList<>();
          for (int i = 0; i < 300; i++) {
            accounts.add(Account.of("%03d".formatted(i), "old", 0));
          }
          db.accounts().insert(accounts);
          db.accounts().update(accounts.get(299).named("new"));
          List<Account> changed = accounts.stream().map(a -> a.named("mine")).toList();
          assertThatThrownBy(() -> db.accounts().updateAll(changed))
              .isInstanceOfSatisfying(
                  D1VersionException.class, e -> assertThat(e.id()).isEqualTo("299"));
          assertThatThrownBy(() -> db.accounts().deleteAll(accounts))
              .isInstanceOf(D1VersionException.class);
          assertThat(db.accounts().state()).hasSize(300).contains("old0").doesNotContain("mine1");
          assertThat(db.accounts().updateAll(changed.subList(0, 299)).written()).isEqualTo(299);
          assertThat(db.accounts().deleteAll(List.of(Account.of("299", "", 1)))).isEqualTo(1);
        });
  }

  /** One stale entity undoes its whole batch. */
  @Test
  default void oneStaleEntityUndoesTheWholeBatch() {
    onFreshWrites(
        db -> {
          db.accounts().insert(List.of(Account.of("a", "ann", 0), Account.of("b", "bob", 0)));
          try (WritesDb_.Batch batch = WritesDb_.batch(db)) {
            batch.accounts().update(Account.of("a", "anna", 0));
            batch.accounts().insert(List.of(Account.of("c", "cy", 0)));
            batch.accounts().delete(Account.of("b", "", 1));
            assertThatThrownBy(batch::commit)
                .isInstanceOfSatisfying(
                    D1VersionException.class, e -> assertThat(e.id()).isEqualTo("b"));
          }
          assertThat(db.accounts().state()).containsExactly("ann0", "bob0");
        });
  }

  /** An upsert inserts what is not there, and compares the version of what is. */
  @Test
  default void upsertsCompareTheVersionOfStoredRows() {
    onFreshWrites(
        db -> {
          BulkResult inserted =
              db.accounts()
                  .upsertAll(List.of(Account.of("a", "ann", 0), Account.of("b", "bob", 3)));
          assertThat(inserted.written()).isEqualTo(2);
          assertThat(db.accounts().upsertAll(List.of(Account.of("a", "ann", 0))).written())
              .isZero();
          assertThat(db.accounts().state()).containsExactly("ann0", "bob3");
          assertThat(db.accounts().upsertAll(List.of(Account.of("a", "anna", 0))).written())
              .isEqualTo(1);
          assertThatThrownBy(
                  () ->
                      db.accounts()
                          .upsertAll(List.of(Account.of("c", "cy", 0), Account.of("a", "x", 0))))
              .isInstanceOfSatisfying(
                  D1VersionException.class, e -> assertThat(e.found()).hasValue(1));
          assertThat(db.accounts().state()).containsExactly("anna1", "bob3");
          Account other = new Account("other", "b@x", "bobby", 3, null);
          assertThat(db.accounts().byEmail(other).version()).isEqualTo(4);
          assertThatThrownBy(() -> db.accounts().byEmail(other))
              .isInstanceOfSatisfying(
                  D1VersionException.class, e -> assertThat(e.id()).isEqualTo("b@x"));
        });
  }

  /** Of many who read one version, one may write. */
  @Test
  default void oneOfManyWritersWins() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      onFreshWrites(
          db -> {
            db.accounts().insert(List.of(Account.of("a", "ann", 0)));
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Boolean>> writers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
              Account mine = Account.of("a", "writer" + i, 0);
              writers.add(
                  threads.submit(
                      () -> {
                        start.await();
                        try {
                          db.accounts().update(mine);
                          return true;
                        } catch (D1VersionException e) {
                          return false;
                        }
                      }));
            }
            start.countDown();
            assertThat(writers.stream().filter(VersionContract::won)).hasSize(1);
            assertThat(db.accounts().find("a").orElseThrow().version()).isEqualTo(1);
          });
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean won(Future<Boolean> writer) {
    try {
      return writer.get();
    } catch (Exception e) {
      throw new AssertionError("a writer failed otherwise", e);
    }
  }
}
