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
import dev.dione.query.column.TimeColumn;
import dev.dione.query.type.SqlType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The table {@code show} in queries, and how {@link Show} is written to it and read.
 */
@Generated(
    from = "app.Show",
    carried = @Generated.Carried(of = "app.Show", nullable = "follows")
)
public final class Show_ extends Table<Show> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Show> WRITER = new EntityWriter<>(
      "Show",
      List.of("showId", "day", "venueId", "follows"),
      Set.of("showId", "day", "venueId"),
      Show_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Show> KEY_WRITER = new EntityWriter<>(
      "Show",
      List.of("showId"),
      Set.of("showId"),
      Show_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Show> MAPPER = RowMapper.forward(
      List.of("show_id", "day", "venue_id", "follows"),
      Show_::read);

  public final TextColumn showId = text("show_id", NOT_NULL);

  public final TimeColumn<LocalDate> day = time("day", SqlType.LOCAL_DATE, NOT_NULL);

  public final NumberColumn<Long> venueId = number("venue_id", SqlType.LONG, NOT_NULL);

  public final TextColumn follows = text("follows", NULLABLE);

  private Show_() {
    super("show", List.of("show_id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Show_ table() {
    return new Show_();
  }

  private static void write(Show entity, RowWriter row) {
    row.add(Encode.text(entity.showId()));
    row.add(Encode.localDate(entity.day()));
    row.add(Encode.integer(entity.venueId()));
    row.add(Encode.text(entity.follows()));
  }

  private static void writeKey(Show entity, RowWriter row) {
    row.add(Encode.text(entity.showId()));
  }

  private static Show read(Row row) {
    return new Show(
        Decode.text(row, 0),
        Decode.localDate(row, 1),
        Decode.int64(row, 2),
        row.isNull(3) ? null : Decode.text(row, 3));
  }
}
