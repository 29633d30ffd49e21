package dev.dione.samples.chinook;

import static dev.dione.query.Query.caseWhen;
import static dev.dione.query.Query.deleteFrom;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.generatedId;
import static dev.dione.query.Query.insertInto;
import static dev.dione.query.Query.update;
import static dev.dione.query.Query.value;
import static dev.dione.query.condition.Condition.none;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.local.LocalD1;
import dev.dione.query.write.DeleteFrom;
import dev.dione.query.write.UpdateRows;
import dev.dione.samples.chinook.model.Artist;
import dev.dione.samples.chinook.model.Artist_;
import dev.dione.samples.chinook.model.Genre;
import dev.dione.samples.chinook.model.Genre_;
import dev.dione.samples.chinook.model.Playlist;
import dev.dione.samples.chinook.model.Playlist_;
import dev.dione.samples.chinook.model.ShopDb_;
import dev.dione.samples.chinook.model.Track_;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Insert, upsert, update and delete. */
final class WritesTest {
  private final Genre_ g = Genre_.table();
  private final Artist_ a = Artist_.table();
  private D1 d1;

  @BeforeEach
  void open() {
    d1 = LocalD1.inMemory();
    ShopDb_.open(d1).createTables();
    insertInto(g)
        .entities(List.of(new Genre(1, "Rock"), new Genre(2, null), new Genre(3, "Jazz")))
        .run(d1);
  }

  @AfterEach
  void close() {
    d1.close();
  }

  @Test
  void insertsValues() {
    assertThat(insertInto(g).values(g.genreId.to(9), g.name.to("Soul")).run(d1)).isEqualTo(1);
    assertThat(names()).containsExactly("Rock", null, "Jazz", "Soul");
  }

  @Test
  void insertsTheRowsOfAQuery() {
    long inserted =
        insertInto(a)
            .from(from(g).where(g.name.isNotNull()).select(g.genreId, g.name), a.artistId, a.name)
            .run(d1);
    assertThat(inserted).isEqualTo(2);
    assertThat(from(a).list(d1))
        .containsExactlyInAnyOrder(new Artist(1, "Rock"), new Artist(3, "Jazz"));
    assertThatThrownBy(() -> insertInto(a).from(from(g).select(g.name, g.genreId), a.artistId))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The query selects [name, genre_id], which do not fit columns of the types [whole number]");
  }

  @Test
  void returnsWhatItWrote() {
    assertThat(insertInto(g).entity(new Genre(7, "Funk")).returning(g).one(d1))
        .isEqualTo(new Genre(7, "Funk"));
    assertThat(update(g).set(g.name.to("Rock!")).where(g.genreId.eq(1)).returning(g.name).list(d1))
        .containsExactly("Rock!");
    assertThat(deleteFrom(g).where(g.genreId.eq(4)).returning(g).optional(d1))
        .isEqualTo(Optional.empty());
  }

  @Test
  void upsertsByThePolicyOfEachColumn() {
    Genre again = new Genre(1, null);
    var insert = insertInto(g).entity(again).onConflict(g.genreId);
    assertThat(insert.doNothing().run(d1)).isZero();
    assertThat(insert.doUpdate(g.name.preserve()).run(d1)).isZero();
    assertThat(names()).containsExactly("Rock", null, "Jazz");
    assertThat(insert.doUpdate(g.name.overwrite()).run(d1)).isEqualTo(1);
    assertThat(insert.doUpdate(g.name.overwrite()).run(d1)).as("unchanged").isZero();
    assertThat(names()).containsExactly(null, null, "Jazz");
  }

  @Test
  void updatesWithExpressions() {
    long changed =
        update(g)
            .set(g.name.to(caseWhen(g.name.isNull(), value("none")).orElse(g.name.upper())))
            .where(g.genreId.lt(3))
            .run(d1);
    assertThat(changed).isEqualTo(2);
    assertThat(names()).containsExactly("ROCK", "none", "Jazz");
  }

  @Test
  void refusesToReachEveryRowUnlessToldTo() {
    UpdateRows rows = update(g).set(g.name.toNull());
    assertThatThrownBy(() -> rows.where(none()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "All conditions of the update vanished, so it would reach every row. If that is wanted, say all()");
    DeleteFrom delete = deleteFrom(g);
    assertThatThrownBy(() -> delete.where(none().and(none())))
        .isInstanceOf(IllegalStateException.class);
    assertThat(rows.all().run(d1)).isEqualTo(3);
    assertThat(delete.all().run(d1)).isEqualTo(3);
    assertThat(from(g).exists(d1)).isFalse();
  }

  @Test
  void refusesColumnsOfAnotherTableOrTwice() {
    Track_ t = Track_.table();
    assertThatThrownBy(() -> update(g).set(t.name.to("x")))
        .hasMessage("name is no column of this use of genre: every call of table() is another one");
    assertThatThrownBy(() -> update(g).set(g.name.to("x"), g.name.toNull()))
        .hasMessage("name is written twice");
    assertThatThrownBy(() -> from(g).where(t.name.eq("x")).statement())
        .hasMessageStartingWith("The query names name of a track that is not in it.");
  }

  @Test
  void oneBatchWritesAndReadsAndHasResultsByPosition() {
    Playlist_ p = Playlist_.table();
    try (D1Batch batch = new D1Batch(d1)) {
      Pending<Playlist> parent =
          batch.add(insertInto(p).values(p.name.to("Mine")).returning(p).one());
      Pending<Long> child =
          batch.add(
              insertInto(g)
                  .values(g.genreId.to(generatedId(p.playlistId).plus(100)), g.name.to("child"))
                  .run());
      Pending<Long> count = batch.add(from(g).count());
      batch.commit();
      assertThat(parent.get()).isEqualTo(new Playlist(1, "Mine"));
      assertThat(child.get()).isEqualTo(1);
      assertThat(count.get()).isEqualTo(4);
    }
    assertThat(from(g).where(g.genreId.eq(101)).one(d1)).isEqualTo(new Genre(101, "child"));
  }

  @Test
  void printsReadableSql() {
    assertThat(
            insertInto(g)
                .entity(new Genre(1, "x"))
                .onConflict(g.genreId)
                .doUpdate(g.name.preserve()))
        .hasToString(
            """
            INSERT INTO genre (genre_id, name)
            SELECT src.value->>0, src.value->>1
            FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
            WHERE true
            ON CONFLICT (genre_id) DO UPDATE SET
              name = coalesce(excluded.name, genre.name)
            WHERE genre.name IS NOT coalesce(excluded.name, genre.name)""");
    assertThat(update(g).set(g.name.to("x")).where(g.genreId.eq(1).and(g.name.isNull())))
        .hasToString(
            """
            UPDATE genre
            SET name = ?1
            WHERE genre.genre_id = CAST(?2 AS INTEGER)
              AND genre.name IS NULL""");
  }

  private List<String> names() {
    return from(g).orderBy(g.genreId.asc()).select(g.name).list(d1);
  }
}
