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
 * The table {@code venue} in queries, and how {@link Venue} is written to it and read.
 */
@Generated(
    from = "app.Venue"
)
public final class Venue_ extends Table<Venue> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Venue> WRITER = new EntityWriter<>(
      "Venue",
      List.of("venueId", "name"),
      Set.of("venueId", "name"),
      Venue_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Venue> KEY_WRITER = new EntityWriter<>(
      "Venue",
      List.of("venueId"),
      Set.of("venueId"),
      Venue_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Venue> MAPPER = RowMapper.forward(
      List.of("venue_id", "name"),
      Venue_::read);

  public final NumberColumn<Long> venueId = number("venue_id", SqlType.LONG, NOT_NULL);

  public final TextColumn name = text("name", NOT_NULL);

  private Venue_() {
    super("venue", List.of("venue_id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Venue_ table() {
    return new Venue_();
  }

  private static void write(Venue entity, RowWriter row) {
    row.add(Encode.integer(entity.venueId()));
    row.add(Encode.text(entity.name()));
  }

  private static void writeKey(Venue entity, RowWriter row) {
    row.add(Encode.integer(entity.venueId()));
  }

  private static Venue read(Row row) {
    return new Venue(
        Decode.int64(row, 0),
        Decode.text(row, 1));
  }
}
