package dev.dione.contract.dao;

import static dev.dione.contract.ContractCase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.error.D1SchemaException;
import dev.dione.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated columns, and indexes on expressions. */
public interface ComputedColumnsContract extends SongCase {
  /** They are read with the row, whatever the object brought. */
  @Test
  default void generatedColumnsAreReadAndNeverWritten() {
    onSongs(
        db -> {
          assertThat(db.songs().insert(new Song("a", "Title", null, 1.25, 77, "?")))
              .isEqualTo(new Song("a", "Title", null, 1.25, 125, "T"));
          assertThat(db.songs().update(Song.of("a", "Other", null, 9007199254740.99)))
              .contains(new Song("a", "Other", null, 9007199254740.99, 900719925474099L, "O"));
          assertThat(db.songs().upserted(List.of(Song.of("a", "Third", null, 2))))
              .containsExactly(new Song("a", "Third", null, 2, 200, "T"));
          assertThat(db.songs().costing(200)).extracting(Song::code).containsExactly("a");
        });
  }

  /** The query builder leaves them out, too. */
  @Test
  default void aBuiltInsertLeavesOutGeneratedColumns() {
    onSongs(
        db -> {
          Song_ s = Song_.table();
          assertThat(
                  Query.insertInto(s)
                      .entity(new Song("a", "Title", null, 1.25, 77, "?"))
                      .returning(s)
                      .one(db.d1()))
              .isEqualTo(new Song("a", "Title", null, 1.25, 125, "T"));
          assertThat(Query.from(s).where(s.cents.eq(125L)).select(s.initial).one(db.d1()))
              .isEqualTo("T");
        });
  }

  /** A statement in the words of the index uses it, for the order too. */
  @Test
  default void anExpressionsIndexIsUsed() {
    onSongs(
        db -> {
          db.songs().insert(Song.of("a", "TITLE", null, 1));
          assertThat(db.songs().titled("tItle")).extracting(Song::code).containsExactly("a");
          assertThat(db.songs().planOfTitled())
              .extracting(SongDao.Plan::detail)
              .containsExactly("SEARCH songs USING INDEX songs_lower_title_price_idx (<expr>=?)");
        });
  }

  /** Tables and indexes that say something else are told, and nothing is created. */
  @Test
  default void checkSchemaComparesWhatIsComputed() {
    onSongs(
        db -> {
          db.checkSchema();
          db.createTables();
          run(db.d1(), "DROP INDEX songs_cents_idx");
          assertThatThrownBy(db::checkSchema)
              .hasMessageContaining("index songs_cents_idx is missing: call createTables()");
          db.createTables();
          db.checkSchema();
        });
    try (D1 d1 = open()) {
      run(
          d1,
          "CREATE TABLE songs (code TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, genre TEXT"
              + " COLLATE nocase, price REAL NOT NULL, cents INTEGER NOT NULL GENERATED ALWAYS AS"
              + " (price * 10) STORED, initial TEXT AS (Substr( title,1,1 ))) STRICT");
      run(d1, "CREATE INDEX songs_lower_title_price_idx ON songs (upper(title), price DESC)");
      assertThatThrownBy(() -> SongDb_.open(d1).createTables())
          .isInstanceOfSatisfying(
              D1SchemaException.class,
              e ->
                  assertThat(e.differences())
                      .containsExactly(
                          "songs.code is COLLATE BINARY; the entity has COLLATE NOCASE",
                          "songs.cents is COLLATE BINARY AS (price * 10) STORED; the entity has"
                              + " COLLATE BINARY AS (CAST(round(price * 100) AS INTEGER)) STORED",
                          "index songs_lower_title_price_idx is defined as: CREATE INDEX"
                              + " songs_lower_title_price_idx ON songs (upper(title), price DESC);"
                              + " the schema has: CREATE INDEX IF NOT EXISTS"
                              + " songs_lower_title_price_idx ON songs (lower(title), price DESC)"));
      assertThat(run(d1, "SELECT name FROM sqlite_master WHERE name = 'songs_cents_idx'").rows())
          .isEmpty();
    }
  }
}
