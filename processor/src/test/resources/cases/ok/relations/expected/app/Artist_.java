package app;

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
 * The table {@code artist} in queries, and how {@link Artist} is written to it and read.
 */
@Generated(
    from = "app.Artist"
)
public final class Artist_ extends Table<Artist> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Artist> WRITER = new EntityWriter<>(
      "Artist",
      List.of("artistId", "name", "fans"),
      Set.of("artistId", "name", "fans"),
      Artist_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Artist> KEY_WRITER = new EntityWriter<>(
      "Artist",
      List.of("artistId"),
      Set.of("artistId"),
      Artist_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Artist> MAPPER = RowMapper.forward(
      List.of("artist_id", "name", "fans"),
      Artist_::read);

  public final TextColumn artistId = text("artist_id", NOT_NULL);

  public final TextColumn name = text("name", NOT_NULL);

  public final NumberColumn<Long> fans = number("fans", SqlType.LONG, NOT_NULL);

  private Artist_() {
    super("artist", List.of("artist_id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Artist_ table() {
    return new Artist_();
  }

  private static void write(Artist entity, RowWriter row) {
    row.add(Encode.text(entity.artistId()));
    row.add(Encode.text(entity.name()));
    row.add(Encode.integer(entity.fans()));
  }

  private static void writeKey(Artist entity, RowWriter row) {
    row.add(Encode.text(entity.artistId()));
  }

  private static Artist read(Row row) {
    return new Artist(
        Decode.text(row, 0),
        Decode.text(row, 1),
        Decode.int64(row, 2));
  }
}
