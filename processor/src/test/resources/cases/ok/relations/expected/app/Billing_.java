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
 * The table {@code billing} in queries, and how {@link Billing} is written to it and read.
 */
@Generated(
    from = "app.Billing"
)
public final class Billing_ extends Table<Billing> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Billing> WRITER = new EntityWriter<>(
      "Billing",
      List.of("showId", "artistId", "position"),
      Set.of("showId", "artistId", "position"),
      Billing_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Billing> KEY_WRITER = new EntityWriter<>(
      "Billing",
      List.of("showId", "artistId"),
      Set.of("showId", "artistId"),
      Billing_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Billing> MAPPER = RowMapper.forward(
      List.of("show_id", "artist_id", "position"),
      Billing_::read);

  public final TextColumn showId = text("show_id", NOT_NULL);

  public final TextColumn artistId = text("artist_id", NOT_NULL);

  public final NumberColumn<Integer> position = number("position", SqlType.INT, NOT_NULL);

  private Billing_() {
    super("billing", List.of("show_id", "artist_id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Billing_ table() {
    return new Billing_();
  }

  private static void write(Billing entity, RowWriter row) {
    row.add(Encode.text(entity.showId()));
    row.add(Encode.text(entity.artistId()));
    row.add(Encode.integer(entity.position()));
  }

  private static void writeKey(Billing entity, RowWriter row) {
    row.add(Encode.text(entity.showId()));
    row.add(Encode.text(entity.artistId()));
  }

  private static Billing read(Row row) {
    return new Billing(
        Decode.text(row, 0),
        Decode.text(row, 1),
        Decode.int32(row, 2));
  }
}
