package dev.dione.contract.writes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.load.FailedRow;
import dev.dione.load.LoadReport;
import dev.dione.load.OnError;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Loads of rows that keep more by themselves: versions, marks of deletion. */
interface LoadedWritesContract extends WritesCase {
  /** A stale entity is a bad row: it is told by its version, and the others are written. */
  @Test
  default void aStaleEntityIsABadRow() {
    onFreshWrites(
        db -> {
          List<Account> accounts =
              IntStream.range(0, 300)
                  .mapToObj(i -> Account.of("a%03d".formatted(i), "n", 0))
                  .toList();
          db.accounts().insert(accounts);
          List<Account> changed =
              new ArrayList<>(accounts.stream().map(a -> a.named("m")).toList());
          changed.set(123, Account.of("a123", "m", 7));
          LoadReport report =
              db.accounts()
                  .load(changed)
                  .onError(OnError.COLLECT)
                  .maxRequestBytes(5_000)
                  .parallel(2)
                  .run();
          assertThat(report.written()).isEqualTo(299);
          FailedRow stale = report.failedRows().get(0);
          assertThat(stale.row()).isEqualTo(124);
          assertThat(stale.id()).isEqualTo("a123");
          assertThat(stale.reason()).startsWith("Account 'a123' has version 0, and version 7");
          assertThat(db.accounts().find("a123").orElseThrow().name()).isEqualTo("n");
          assertThat(db.accounts().find("a299").orElseThrow().version()).isEqualTo(1);
        });
  }

  /** Rows that are marked as deleted are marked once, with their version. */
  @Test
  default void deletionsMarkRows() {
    onFreshWrites(
        db -> {
          List<Post> posts = IntStream.range(0, 200).mapToObj(i -> Post.of(i, "text")).toList();
          db.posts().insertAll(posts);
          db.posts().reply(List.of(new Reply(1, 1, "one", false), new Reply(2, 1, "two", false)));
          assertThat(db.posts().unload(posts).maxRequestBytes(2_000).run().written())
              .isEqualTo(200);
          assertThat(db.posts().find(7)).isEmpty();
          assertThat(db.posts().findAny(7).orElseThrow().version()).isEqualTo(1);
          LoadReport again = db.posts().unload(posts).onError(OnError.SKIP).mostFailed(200).run();
          assertThat(again.failed()).isEqualTo(200);
          List<Reply> replies = List.of(new Reply(1, 1, "", false), new Reply(3, 1, "", false));
          LoadReport gone = db.posts().unloadReplies(replies).run();
          assertThat(gone.written()).isEqualTo(1);
          assertThat(gone.unchanged()).isEqualTo(1);
        });
  }
}
