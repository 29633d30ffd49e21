package dev.dione.contract.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.BulkResult;
import dev.dione.Page;
import dev.dione.PageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keys and orders that take no notice of case. */
public interface CollationContract extends SongCase {
  /** Two spellings of a key are one row, in a call and across calls; the first spelling stays. */
  @Test
  default void spellingsOfAKeyAreOneRow() {
    onSongs(
        db -> {
          BulkResult first =
              db.songs()
                  .upsertAll(
                      List.of(
                          Song.of("Abc", "one", "Rock", 1),
                          Song.of("aBC", "two", null, 2),
                          Song.of("É", "three", null, 3),
                          Song.of("é", "four", null, 4)));
          assertThat(first.written()).isEqualTo(3);
          assertThat(first.inserted()).hasValue(3);
          assertThat(first.merged()).isEqualTo(1);
          assertThat(db.songs().find("ABC")).contains(new Song("Abc", "two", "Rock", 2, 200, "t"));

          BulkResult second = db.songs().upsertAll(List.of(Song.of("ABC", "five", null, 2)));
          assertThat(second.inserted()).hasValue(0);
          assertThat(db.songs().find("abc").orElseThrow())
              .isEqualTo(new Song("Abc", "five", "Rock", 2, 200, "f"));
          assertThat(db.songs().upserted(List.of(Song.of("abc", "five", null, 2))))
              .containsExactly(new Song("Abc", "five", "Rock", 2, 200, "f"));
        });
  }

  /** A change of case is a change, where the column compares without. */
  @Test
  default void aChangeOfCaseIsWritten() {
    onSongs(
        db -> {
          db.songs().upsertAll(List.of(Song.of("a", "t", "rock", 1)));
          assertThat(db.songs().upsertAll(List.of(Song.of("A", "t", "Rock", 1))).written())
              .isEqualTo(1);
          assertThat(db.songs().find("a").orElseThrow().genre()).isEqualTo("Rock");
          assertThat(db.songs().upsertAll(List.of(Song.of("A", "t", "Rock", 1))).unchanged())
              .isEqualTo(1);
          assertThat(db.songs().update(Song.of("A", "t", "ROCK", 1)).orElseThrow().genre())
              .isEqualTo("ROCK");
        });
  }

  /** Patches of two spellings are one, and know generated columns as little as entities do. */
  @Test
  default void patchesFindTheirRowInAnySpelling() {
    onSongs(
        db -> {
          db.songs().insert(Song.of("Abc", "one", "rock", 1));
          assertThat(
                  db.songs()
                      .patchAll(
                          List.of(
                              Song_.Patch.of("ABC").genre("Rock"),
                              Song_.Patch.of("abc").price(2.5))))
              .isEqualTo(1);
          assertThat(db.songs().find("abc"))
              .contains(new Song("Abc", "one", "Rock", 2.5, 250, "o"));
          assertThat(db.songs().patchAll(List.of(Song_.Patch.of("abC").genre("Rock")))).isZero();
        });
  }

  /** Finding, deleting and lists of values compare as the column does. */
  @Test
  default void conditionsCompareAsTheColumn() {
    onSongs(
        db -> {
          Song rock = db.songs().insert(Song.of("Abc", "t", "Hard Rock", 1));
          Song jazz = db.songs().insert(Song.of("aBd", "t", "Jazz", 1));
          db.songs().insert(Song.of("b", "t", null, 1));
          assertThat(db.songs().ofGenre("HARD ROCK")).containsExactly(rock);
          assertThat(db.songs().startingWith("AB")).containsExactly(rock, jazz);
          assertThat(db.songs().withGenreLike("D rO")).containsExactly(rock);
          assertThat(db.songs().coded(List.of("ABC", "abd"))).containsExactly(rock, jazz);
          assertThat(
                  db.songs()
                      .deleteAll(List.of(Song.of("ABC", "", "", 0), Song.of("abc", "", "", 0))))
              .isEqualTo(1);
          assertThat(db.songs().find("Abc")).isEmpty();
        });
  }

  /** Pages end between genres that are equal but for case, and between NULLs. */
  @Test
  default void pagesCutBetweenSpellings() {
    onSongs(
        db -> {
          Random random = new Random(7);
          List<Song> songs = new ArrayList<>();
          for (int i = 0; i < 60; i++) {
            String genre = List.of("a", "A", "b", "B", "aa", "Z").get(random.nextInt(6));
            String code = (random.nextBoolean() ? "x" : "X") + i;
            songs.add(Song.of(code, "t", random.nextInt(10) < 4 ? null : genre, 1));
          }
          db.songs().upsertAll(songs);
          Comparator<Song> order =
              Comparator.comparing(
                      (Song s) -> s.genre() == null ? "" : s.genre().toLowerCase(Locale.ROOT))
                  .thenComparing(s -> s.code().toLowerCase(Locale.ROOT));
          List<String> wanted = songs.stream().sorted(order).map(Song::code).toList();
          assertThat(codes(page -> db.songs().byGenre(page))).isEqualTo(wanted);
          assertThat(codes(page -> db.songs().byGenreBackwards(page)))
              .isEqualTo(songs.stream().sorted(order.reversed()).map(Song::code).toList());
        });
  }

  private static List<String> codes(Function<PageRequest, Page<Song>> pages) {
    List<String> codes = new ArrayList<>();
    @Nullable PageRequest next = PageRequest.first(7);
    while (next != null) {
      Page<Song> page = pages.apply(next);
      page.items().forEach(song -> codes.add(song.code()));
      String cursor = page.next();
      next = cursor == null ? null : PageRequest.after(cursor, 7);
    }
    return codes;
  }
}
