package music.model;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code song} in queries, and how {@link Song} is written to it and read.
 */
@Generated(
    from = "music.model.Song"
)
public final class Song_ extends Table<Song> {
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
  public static final RowMapper<Song> MAPPER = RowMapper.forward(
      List.of("id", "title"),
      Song_::read);

  public final NumberColumn<Long> id = number("id", SqlType.LONG, NOT_NULL);

  public final TextColumn title = text("title", NOT_NULL);

  private Song_() {
    super("song", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Song_ table() {
    return new Song_();
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
