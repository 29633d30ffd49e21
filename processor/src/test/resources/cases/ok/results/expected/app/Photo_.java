package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.BlobColumn;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code photo} in queries, and how {@link Photo} is written to it and read.
 */
@Generated(
    from = "app.Photo",
    carried = @Generated.Carried(of = "app.Photo", nullable = {"data", "owner"})
)
public final class Photo_ extends Table<Photo> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Photo> WRITER = new EntityWriter<>(
      "Photo",
      List.of("id", "title", "views", "data", "owner"),
      Set.of("id", "title", "views"),
      Photo_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Photo> KEY_WRITER = new EntityWriter<>(
      "Photo",
      List.of("id"),
      Set.of("id"),
      Photo_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Photo> MAPPER = RowMapper.forward(
      List.of("id", "title", "views", "data", "owner"),
      Photo_::read);

  public final NumberColumn<Long> id = number("id", SqlType.LONG, NOT_NULL);

  public final TextColumn title = text("title", NOT_NULL);

  public final NumberColumn<Long> views = number("views", SqlType.LONG, NOT_NULL);

  public final BlobColumn data = blob("data", NULLABLE);

  public final NumberColumn<Long> owner = number("owner", SqlType.LONG, NULLABLE);

  private Photo_() {
    super("photo", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Photo_ table() {
    return new Photo_();
  }

  private static void write(Photo entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.title()));
    row.add(Encode.integer(entity.views()));
    row.add(Encode.blob(entity.data()));
    row.add(Encode.integer(entity.owner()));
  }

  private static void writeKey(Photo entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Photo read(Row row) {
    return new Photo(
        Decode.int64(row, 0),
        Decode.text(row, 1),
        Decode.int64(row, 2),
        row.isNull(3) ? null : Decode.blob(row, 3),
        row.isNull(4) ? null : Decode.int64(row, 4));
  }
}
