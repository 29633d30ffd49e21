package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import java.util.List;
import java.util.Set;

/**
 * The table {@code venue} in queries, and how {@link Venue} is written to it and read.
 */
@Generated(
    from = "app.Venue",
    carried = @Generated.Carried(of = "app.Venue", nullable = {"code", "title"})
)
public final class Venue_ extends Table<Venue> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Venue> WRITER = new EntityWriter<>(
      "Venue",
      List.of("name", "code", "title", "city"),
      Set.of("name", "city"),
      Venue_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Venue> KEY_WRITER = new EntityWriter<>(
      "Venue",
      List.of("name"),
      Set.of("name"),
      Venue_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Venue> MAPPER = RowMapper.forward(
      List.of("name", "code", "title", "city"),
      Venue_::read);

  public final TextColumn name = text("name", NOT_NULL);

  public final TextColumn code = text("code", NULLABLE);

  public final TextColumn title = text("title", NULLABLE);

  public final TextColumn city = text("city", NOT_NULL);

  private Venue_() {
    super("venue", List.of("name"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Venue_ table() {
    return new Venue_();
  }

  private static void write(Venue entity, RowWriter row) {
    row.add(Encode.text(entity.name()));
    row.add(Encode.text(entity.code()));
    row.add(Encode.text(entity.title()));
    row.add(Encode.text(entity.city()));
  }

  private static void writeKey(Venue entity, RowWriter row) {
    row.add(Encode.text(entity.name()));
  }

  private static Venue read(Row row) {
    return new Venue(
        Decode.text(row, 0),
        row.isNull(1) ? null : Decode.text(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2),
        Decode.text(row, 3));
  }
}
