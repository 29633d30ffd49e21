package dev.dione.contract.dao;

import static dev.dione.contract.ContractCase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.PageRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entities that are views. */
public interface ViewsContract extends SongCase {
  /** They are found, listed and paged as tables are; numbers come in full. */
  @Test
  default void viewsAreReadAsEntities() {
    onSongs(
        db -> {
          db.songs()
              .upsertAll(
                  List.of(
                      Song.of("a", "A", "rock", 90071992547409.93),
                      Song.of("b", "B", "rock", 0.01),
                      Song.of("c", "C", "jazz", 2),
                      Song.of("d", "D", null, 3)));
          Genre rock = new Genre("rock", 2, 9007199254740995L);
          Genre jazz = new Genre("jazz", 1, 200);
          assertThat(db.lyrics().genre("rock")).contains(rock);
          assertThat(db.lyrics().genre("folk")).isEmpty();
          assertThat(db.lyrics().genres()).containsExactly(jazz, rock);
          assertThat(db.lyrics().biggest(PageRequest.first(1)).items()).containsExactly(rock);
          assertThat(
                  db.lyrics()
                      .biggest(
                          PageRequest.after(db.lyrics().biggest(PageRequest.first(1)).next(), 1))
                      .items())
              .containsExactly(jazz);
          assertThat(db.lyrics().big()).containsExactly(new Genre.Big("rock"));
        });
  }

  /** A view that says something else is told, and not replaced. */
  @Test
  default void checkSchemaComparesViews() {
    onSongs(
        db -> {
          run(db.d1(), "DROP VIEW big_genre");
          assertThatThrownBy(db::checkSchema)
              .hasMessageContaining("view big_genre is missing: call createTables()");
          run(db.d1(), "create view BIG_GENRE as select name from Genre where songs > 2");
          assertThatThrownBy(db::createTables)
              .hasMessageContaining(
                  "view big_genre is defined as: CREATE VIEW BIG_GENRE as select name from Genre"
                      + " where songs > 2; the schema has: CREATE VIEW IF NOT EXISTS big_genre AS"
                      + " SELECT name FROM genre WHERE songs > 1");
          run(db.d1(), "DROP VIEW big_genre");
          run(db.d1(), "create view big_genre as select name from Genre where songs > 1");
          db.checkSchema();
        });
  }
}
