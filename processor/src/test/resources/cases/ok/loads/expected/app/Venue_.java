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
      List.of("id", "name", "version"),
      Set.of("id", "name", "version"),
      Venue_::write);

  /**
   * What says which row an entity means.
   */
  public static final EntityWriter<Venue> KEY_WRITER = new EntityWriter<>(
      "Venue",
      List.of("id", "version"),
      Set.of("id", "version"),
      Venue_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Venue> MAPPER = RowMapper.forward(
      List.of("id", "name", "version"),
      Venue_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn name = text("name", NOT_NULL);

  public final NumberColumn<Long> version = number("version", SqlType.LONG, NOT_NULL);

  private Venue_() {
    super("venue", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Venue_ table() {
    return new Venue_();
  }

  private static void write(Venue entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.name()));
    row.add(Encode.integer(entity.version()));
  }

  private static void writeKey(Venue entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.integer(entity.version()));
  }

  private static Venue read(Row row) {
    return new Venue(
        Decode.text(row, 0),
        Decode.text(row, 1),
        Decode.int64(row, 2));
  }
}
