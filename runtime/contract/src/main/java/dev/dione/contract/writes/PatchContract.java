package dev.dione.contract.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.BulkResult;
import dev.dione.error.D1NotNullException;
import dev.dione.error.D1ValueException;
import dev.dione.error.D1VersionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Patches tell "not set" from null. */
public interface PatchContract extends WritesCase {
  /** Absent keeps, null writes NULL or the default, a value is written. */
  @Test
  default void patchesTellNotSetFromNull() {
    onFreshWrites(
        db -> {
          db.songs().insert(List.of(Song.of(1), Song.of(2)));
          assertThat(db.songs().patch(Song_.Patch.of(1).title("new").album(null).rating(null)))
              .isTrue();
          Song patched = db.songs().find(1);
          assertThat(patched.title()).isEqualTo("new");
          assertThat(patched.album()).isNull();
          assertThat(patched.rating()).isEqualTo(7);
          assertThat(patched.label()).isEqualTo("label");
          assertThat(patched.cover()).containsExactly(1, 2);
          assertThat(db.songs().find(2).title()).isEqualTo("title2");
        });
  }

  /** What would not change is not written, and its time of change stays. */
  @Test
  default void rowsThatPatchesWouldNotChangeAreNotWritten() {
    onFreshWrites(
        db -> {
          db.songs().insert(List.of(Song.of(1)));
          Song before = db.songs().find(1);
          BulkResult same = db.songs().patchAll(List.of(Song_.Patch.of(1).title("title1")));
          assertThat(same.written()).isZero();
          assertThat(same.unchanged()).isEqualTo(1);
          assertThat(same.rowsWritten()).isZero();
          assertThat(db.songs().patch(Song_.Patch.of(1))).isFalse();
          assertThat(db.songs().patch(Song_.Patch.of(9).title("x"))).isFalse();
          assertThat(db.songs().find(1).updatedAt()).isEqualTo(before.updatedAt());
          assertThat(db.songs().patched(Song_.Patch.of(1).title("title1"))).isPresent();
          assertThat(db.songs().patched(Song_.Patch.of(1)).orElseThrow().title())
              .isEqualTo("title1");
          assertThat(db.songs().patched(Song_.Patch.of(9).title("x"))).isEmpty();
        });
  }

  /** Patches of different columns are one statement, and do not touch each other's columns. */
  @Test
  default void patchesOfDifferentColumnsAreWrittenTogether() {
    onFreshWrites(
        db -> {
          db.songs().insert(List.of(Song.of(1), Song.of(2), Song.of(3), Song.of(4)));
          BulkResult result =
              db.songs()
                  .patchAll(
                      List.of(
                          Song_.Patch.of(1).title("t"),
                          Song_.Patch.of(2).album(null),
                          Song_.Patch.of(3).rating(5).cover(new byte[] {9}),
                          Song_.Patch.of(4),
                          Song_.Patch.of(1).album("b").title("u")));
          assertThat(result.written()).isEqualTo(3);
          assertThat(result.unchanged()).isEqualTo(1);
          assertThat(result.merged()).isEqualTo(1);
          assertThat(db.songs().all())
              .extracting(Song::title)
              .containsExactly("u", "title2", "title3", "title4");
          assertThat(db.songs().all())
              .extracting(Song::album)
              .containsExactly("b", null, "album", "album");
          assertThat(db.songs().find(3).rating()).isEqualTo(5);
          assertThat(db.songs().find(3).cover()).containsExactly(9);
        });
  }

  /** An upsert of patches inserts with NULL or the default where nothing is set. */
  @Test
  default void upsertsOfPatchesHaveThreeStates() {
    onFreshWrites(
        db -> {
          db.songs().insert(List.of(Song.of(1)));
          BulkResult result =
              db.songs()
                  .upsertAll(
                      List.of(
                          Song_.Patch.of(1).album(null),
                          Song_.Patch.of(2).title("two").label("l").source("s"),
                          Song_.Patch.of(3).title("three").label("m").rating(null).album("a")));
          assertThat(result.written()).isEqualTo(3);
          Song kept = db.songs().find(1);
          assertThat(kept.title()).isEqualTo("title1");
          assertThat(kept.album()).isNull();
          assertThat(kept.rating()).isEqualTo(3);
          assertThat(kept.source()).isEqualTo("source");
          Song inserted = db.songs().find(2);
          assertThat(inserted.album()).isNull();
          assertThat(inserted.rating()).isEqualTo(7);
          assertThat(inserted.source()).isEqualTo("s");
          assertThat(inserted.createdAt()).isNotNull().isEqualTo(inserted.updatedAt());
          assertThat(db.songs().find(3).rating()).isEqualTo(7);
          Song twice = db.songs().upserted(Song_.Patch.of(2).source("other").label("l"));
          assertThat(twice.source()).isEqualTo("s");
          assertThat(twice.updatedAt()).isEqualTo(inserted.updatedAt());
          assertThatThrownBy(
                  () -> db.songs().upsertAll(List.of(Song_.Patch.of(5).title("no label"))))
              .isInstanceOf(D1NotNullException.class)
              .hasMessageContaining("songs.label");
        });
  }

  /** What no null may reach refuses it where it is set. */
  @Test
  default void nullsAreRefusedWhereNoneMayBe() {
    onFreshWrites(
        db -> {
          assertThatThrownBy(() -> Song_.Patch.of(1).title(none()))
              .isInstanceOf(D1ValueException.class)
              .hasMessage(
                  "Song.title may not be null. To keep what is stored, leave it out of the patch");
          assertThatThrownBy(() -> Song_.Patch.of(1).label(none()))
              .isInstanceOf(D1ValueException.class);
          assertThatThrownBy(() -> db.songs().patch(Song_.Patch.of(1).source("x")))
              .isInstanceOf(D1ValueException.class)
              .hasMessageContaining("source is written when a row of Song is inserted");
        });
  }

  @SuppressWarnings("NullAway") // what Java code without nullness checks may do
  private static String none() {
    return null;
  }

  /** A patch of a versioned row compares its version, and counts it up if it changes anything. */
  @Test
  default void patchesCompareVersions() {
    onFreshWrites(
        db -> {
          db.accounts().insert(List.of(Account.of("a", "ann", 3)));
          Account patched = db.songs().patchAccount(Account_.Patch.of("a", 3).name("anna"));
          assertThat(patched.version()).isEqualTo(4);
          assertThat(patched.email()).isEqualTo("a@x");
          assertThatThrownBy(() -> db.songs().patchAccount(Account_.Patch.of("a", 3).name("x")))
              .isInstanceOfSatisfying(
                  D1VersionException.class, e -> assertThat(e.found()).hasValue(4));
          assertThatThrownBy(() -> db.songs().patchAccount(Account_.Patch.of("b", 0).name("x")))
              .isInstanceOf(D1VersionException.class);
          List<Account_.Patch> upserts =
              List.of(Account_.Patch.of("a", 4).name(null), Account_.Patch.of("b", 0).email("b@x"));
          assertThat(db.songs().upsertAccounts(upserts)).isEqualTo(2);
          assertThat(db.accounts().find("a").orElseThrow().version()).isEqualTo(5);
          assertThat(db.accounts().find("b").orElseThrow().version()).isZero();
          assertThatThrownBy(() -> db.songs().upsertAccounts(upserts))
              .isInstanceOf(D1VersionException.class);
        });
  }

  /** Random patches leave what the same changes leave in plain maps. */
  @Test
  default void randomPatchesDoWhatMapsDo() {
    onFreshWrites(
        db -> {
          Random random = new Random(4);
          Map<Long, List<@Nullable Object>> wanted = new HashMap<>();
          for (int round = 0; round < 20; round++) {
            List<Song_.Patch> patches = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
              long id = random.nextInt(12);
              Song_.Patch patch = Song_.Patch.of(id).label("l");
              List<@Nullable Object> row =
                  wanted.computeIfAbsent(id, k -> new ArrayList<>(Arrays.asList(null, null, 7)));
              boolean isNew = row.get(0) == null;
              if (isNew || random.nextBoolean()) {
                String title = "t" + random.nextInt(3);
                patch.title(title);
                row.set(0, title);
              }
              if (random.nextBoolean()) {
                String album = random.nextBoolean() ? null : "b" + random.nextInt(3);
                patch.album(album);
                row.set(1, album);
              }
              if (random.nextBoolean()) {
                Integer rating = random.nextBoolean() ? null : random.nextInt(5);
                patch.rating(rating);
                row.set(2, rating == null ? Integer.valueOf(7) : rating);
              }
              patches.add(patch);
            }
            db.songs().upsertAll(patches);
          }
          Map<Long, List<@Nullable Object>> stored = new HashMap<>();
          db.songs()
              .all()
              .forEach(s -> stored.put(s.id(), Arrays.asList(s.title(), s.album(), s.rating())));
          assertThat(stored).isEqualTo(wanted);
        });
  }
}
