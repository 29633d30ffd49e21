package dev.dione.dialect.dml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.dialect.dml.PatchLayout.Given;
import dev.dione.dialect.schema.ColumnType;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PatchSqlTest {
  private static final PatchTable SONGS =
      new PatchTable(
          "Song",
          "songs",
          1,
          List.of(
              WriteColumn.required("id", ColumnType.INTEGER),
              WriteColumn.required("title", ColumnType.TEXT),
              WriteColumn.optional("album", ColumnType.TEXT),
              WriteColumn.defaulting("rating", ColumnType.INTEGER, "7"),
              WriteColumn.required("source", ColumnType.TEXT).insertOnly(),
              WriteColumn.required("updated_at", ColumnType.TEXT)
                  .as(WriteColumn.Role.UPDATE_TIME)));

  private static PatchLayout layout(Given title, Given album, Given rating) {
    return PatchLayout.of(SONGS, List.of(Given.ALL, title, album, rating, Given.NONE, Given.ALL));
  }

  @Test
  void anUpdateNamesOnlyTheColumnsThatAreSet() {
    assertThat(PatchSql.update(layout(Given.ALL, Given.NONE, Given.NONE)))
        .isEqualTo(
            """
            UPDATE songs SET
              title = src.value->>1,
              updated_at = src.value->>2
            FROM json_each(?1) AS src
            WHERE songs.id = src.value->>0
              AND songs.title IS NOT src.value->>1""");
  }

  @Test
  void aColumnThatSomeSetKeepsItsValueForTheOthers() {
    assertThat(PatchSql.update(layout(Given.NONE, Given.SOME, Given.SOME)))
        .isEqualTo(
            """
            UPDATE songs SET
              album = iif(src.value->>4, src.value->>1, songs.album),
              rating = iif(src.value->>5, COALESCE(src.value->>2, 7), songs.rating),
              updated_at = src.value->>3
            FROM json_each(?1) AS src
            WHERE songs.id = src.value->>0
              AND (songs.album, songs.rating)
              IS NOT (iif(src.value->>4, src.value->>1, songs.album),
                iif(src.value->>5, COALESCE(src.value->>2, 7), songs.rating))""");
  }

  @Test
  void anUpsertLooksUpWhatIsNotSetAndCannotBeLeftOut() {
    assertThat(PatchSql.upsert(layout(Given.NONE, Given.SOME, Given.ALL)))
        .isEqualTo(
            """
            INSERT INTO songs (id, title, album, rating, source, updated_at)
            SELECT src.value->>0, old.title, iif(src.value->>4, src.value->>1, old.album),
              COALESCE(src.value->>2, 7), old.source, src.value->>3
            FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src LEFT JOIN songs AS old ON old.id = src.value->>0
            WHERE true
            ON CONFLICT (id) DO UPDATE SET
              album = excluded.album,
              rating = excluded.rating,
              updated_at = excluded.updated_at
            WHERE (songs.album, songs.rating)
              IS NOT (excluded.album, excluded.rating)""");
  }
}
