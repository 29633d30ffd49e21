package dev.dione.contract.dao;

import static dev.dione.contract.ContractCase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.BulkResult;
import dev.dione.Match;
import dev.dione.error.D1SchemaException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A full-text index, and the triggers that keep it in step. */
public interface FullTextContract extends SongCase {
  /** Whatever writes the table, the index follows; the method counts its own rows alone. */
  @Test
  default void theIndexStaysInStep() {
    onSongs(
        db -> {
          songs(db);
          LyricDao lyrics = db.lyrics();
          assertThat(lyrics.insert(new Lyric("a", "s", "Blue moon", "over water", 1))).isEqualTo(1);
          BulkResult result =
              lyrics.upsertAll(
                  List.of(
                      new Lyric("a", "s", "Red moon", null, 1),
                      new Lyric("b", "s", "blue Sky", null, 2),
                      new Lyric("c", "t", "Green", "blue grass", 3)));
          assertThat(result.written()).isEqualTo(3);
          assertThat(lyrics.search(Match.words("blue"))).containsExactly("b", "c");
          assertThat(lyrics.search(Match.words("water red"))).containsExactly("a");

          assertThat(lyrics.shout(3)).isEqualTo(2);
          assertThat(lyrics.update(new Lyric("c", "t", "Grey", null, 3))).isTrue();
          assertThat(lyrics.search(Match.words("blue"))).containsExactly("b");
          assertThat(lyrics.update(new Lyric("b", "s", "BLUE sky!", null, 2))).isTrue();
          assertThat(lyrics.words(Match.phrase("blue sky")))
              .containsExactly(new Lyric.Words("BLUE sky!", null));
          lyrics.compareIndex();

          assertThat(lyrics.delete(new Lyric("a", "s", "", null, 0))).isTrue();
          assertThat(db.songs().deleteAll(List.of(Song.of("s", "", null, 0)))).isEqualTo(1);
          assertThat(lyrics.search(Match.words("moon").or(Match.words("sky")))).isEmpty();
          lyrics.compareIndex();
        });
  }

  /** An upsert that leaves the texts alone writes nothing into the index. */
  @Test
  default void otherColumnsLeaveTheIndexAlone() {
    onSongs(
        db -> {
          songs(db);
          db.lyrics().insert(new Lyric("a", "s", "Blue", null, 1));
          long before = tokens(db);
          db.lyrics().upsertAll(List.of(new Lyric("a", "s", "Blue", null, 7)));
          assertThat(tokens(db)).isEqualTo(before);
          db.lyrics().upsertAll(List.of(new Lyric("a", "s", "blue", null, 7)));
          assertThat(tokens(db)).isNotEqualTo(before);
        });
  }

  /** Words, phrases, prefixes, near words and operators find what they say. */
  @Test
  default void matchesFindWhatTheySay() {
    onSongs(
        db -> {
          songs(db);
          db.lyrics()
              .upsertAll(
                  List.of(
                      new Lyric("a", "s", "Blue moon rising", "one two three", 1),
                      new Lyric("b", "s", "Moon blue", "three", 1),
                      new Lyric("c", "s", "Blues", "moon", 1)));
          LyricDao lyrics = db.lyrics();
          assertThat(lyrics.search(Match.words("moon blue"))).containsExactly("a", "b");
          assertThat(lyrics.search(Match.words("moon & blue"))).containsExactly("a", "b");
          assertThat(lyrics.search(Match.phrase("blue moon"))).containsExactly("a");
          assertThat(lyrics.search(Match.prefix("blu"))).containsExactly("a", "b", "c");
          assertThat(lyrics.search(Match.prefix("moon ris"))).containsExactly("a");
          assertThat(lyrics.search(Match.near(1, "blue", "rising"))).containsExactly("a");
          assertThat(lyrics.search(Match.near(0, "blue", "rising"))).isEmpty();
          assertThat(lyrics.search(Match.words("moon").in("body"))).containsExactly("c");
          assertThat(lyrics.search(Match.words("moon").not(Match.words("three"))))
              .containsExactly("c");
          assertThat(
                  lyrics.search(
                      Match.words("one")
                          .or(Match.words("blues"))
                          .and(Match.words("moon").in("title", "body"))))
              .containsExactly("a", "c");
          assertThat(lyrics.search(Match.words(""))).isEmpty();
          assertThat(lyrics.search(Match.words("\" OR moon NOT * ^ \u0000 {title}:"))).isEmpty();
          assertThat(lyrics.hits(Match.words("rising three")))
              .containsExactly(new LyricDao.Hit("Blue moon <rising>", "one two <three>"));
        });
  }

  /** An index that comes later takes in what is there, and one that lost its way is rebuilt. */
  @Test
  default void aNewIndexTakesInWhatIsThere() {
    onSongs(
        db -> {
          songs(db);
          db.lyrics().insert(new Lyric("a", "s", "Blue", null, 1));
          run(db.d1(), "DROP TABLE lyric_text");
          run(db.d1(), "DROP TRIGGER lyric_text_delete");
          assertThatThrownBy(db::checkSchema)
              .isInstanceOfSatisfying(
                  D1SchemaException.class,
                  e ->
                      assertThat(e.differences())
                          .containsExactly(
                              "table lyric_text is missing: call createTables()",
                              "trigger lyric_text_delete is missing: call createTables()"));
          db.createTables();
          db.checkSchema();
          assertThat(db.lyrics().search(Match.words("blue"))).containsExactly("a");

          run(db.d1(), "INSERT INTO lyric_text (lyric_text) VALUES ('delete-all')");
          assertThat(db.lyrics().search(Match.words("blue"))).isEmpty();
          Lyric_Words_.rebuild(db.d1());
          assertThat(db.lyrics().search(Match.words("blue"))).containsExactly("a");
          db.lyrics().compareIndex();
        });
  }

  /** An index that has lost a trigger, as when its table is copied, has what it missed after. */
  @Test
  default void anIndexCatchesUpWhenItsTriggersComeBack() {
    onSongs(
        db -> {
          songs(db);
          db.lyrics().insert(new Lyric("a", "s", "Blue", null, 1));
          run(db.d1(), "DROP TRIGGER lyric_text_insert");
          db.lyrics().insert(new Lyric("b", "s", "Blue too", null, 1));
          assertThat(db.lyrics().search(Match.words("blue"))).containsExactly("a");
          db.createTables();
          db.checkSchema();
          assertThat(db.lyrics().search(Match.words("blue"))).containsExactly("a", "b");
          db.lyrics().compareIndex();
        });
  }

  /** A trigger of the same name that does something else is told. */
  @Test
  default void checkSchemaComparesTriggers() {
    onSongs(
        db -> {
          run(db.d1(), "DROP TRIGGER lyric_text_insert");
          run(
              db.d1(),
              "CREATE TRIGGER lyric_text_insert AFTER INSERT ON lyrics BEGIN SELECT 1; END");
          assertThatThrownBy(db::createTables)
              .hasMessageContaining(
                  "trigger lyric_text_insert is defined as: CREATE TRIGGER lyric_text_insert AFTER"
                      + " INSERT ON lyrics BEGIN SELECT 1; END; the schema has: CREATE TRIGGER IF NOT"
                      + " EXISTS lyric_text_insert");
        });
  }

  private static void songs(SongDb db) {
    db.songs().upsertAll(List.of(Song.of("s", "S", null, 1), Song.of("t", "T", null, 1)));
  }

  /** Something that changes whenever FTS5 writes. */
  private static long tokens(SongDb db) {
    return (Long)
        run(db.d1(), "SELECT sum(length(block)) + count(*) * 1000 AS n FROM lyric_text_data")
            .rows()
            .get(0)
            .get(0);
  }
}
