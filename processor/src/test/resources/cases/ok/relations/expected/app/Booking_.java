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
 * The table {@code booking} in queries, and how {@link Booking} is written to it and read.
 */
@Generated(
    from = "app.Booking",
    carried = @Generated.Carried(of = "app.Booking", nullable = {"id", "section"})
)
public final class Booking_ extends Table<Booking> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Booking> WRITER = new EntityWriter<>(
      "Booking",
      List.of("id", "showId", "section", "guest", "code"),
      Set.of("showId", "guest", "code"),
      Booking_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Booking> KEY_WRITER = new EntityWriter<>(
      "Booking",
      List.of("id"),
      Set.of(),
      Booking_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Booking> MAPPER = RowMapper.forward(
      List.of("id", "show_id", "section", "guest", "code"),
      Booking_::read);

  public final NumberColumn<Long> id = number("id", SqlType.LONG, NULLABLE);

  public final TextColumn showId = text("show_id", NOT_NULL);

  public final TextColumn section = text("section", NULLABLE);

  public final TextColumn guest = text("guest", NOT_NULL);

  public final BlobColumn code = blob("code", NOT_NULL);

  private Booking_() {
    super("booking", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Booking_ table() {
    return new Booking_();
  }

  private static void write(Booking entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.showId()));
    row.add(Encode.text(entity.section()));
    row.add(Encode.text(entity.guest()));
    row.add(Encode.blob(entity.code()));
  }

  private static void writeKey(Booking entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Booking read(Row row) {
    return new Booking(
        row.isNull(0) ? null : Decode.int64(row, 0),
        Decode.text(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2),
        Decode.text(row, 3),
        Decode.blob(row, 4));
  }
}
