package music.model;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import java.util.List;
import java.util.Set;

/**
 * How {@link Song} is written to and read from {@code song}.
 */
@Generated(
    from = "music.model.Song"
)
public final class Song_ {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Song> WRITER = new EntityWriter<>(
      "Song",
      List.of("id", "title"),
      Set.of("id", "title"),
      Song_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Song> KEY_WRITER = new EntityWriter<>(
      "Song",
      List.of("id"),
      Set.of("id"),
      Song_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Song> MAPPER = RowMapper.ofColumns(
      List.of("id", "title"),
      Song_::read);

  private Song_() {
  }

  private static void write(Song entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.title()));
  }

  private static void writeKey(Song entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Song read(Row row) {
    return new Song(
        Decode.int64(row, 0),
        Decode.text(row, 1));
  }
}
