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
 * The table {@code visits} in queries, and how {@link Visit} is written to it and read.
 */
@Generated(
    from = "app.Visit",
    carried = @Generated.Carried(of = "app.Visit", nullable = "guest")
)
public final class Visit_ extends Table<Visit> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Visit> WRITER = new EntityWriter<>(
      "Visit",
      List.of("id", "day", "guest"),
      Set.of("id", "day"),
      Visit_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Visit> KEY_WRITER = new EntityWriter<>(
      "Visit",
      List.of("id"),
      Set.of("id"),
      Visit_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Visit> MAPPER = RowMapper.forward(
      List.of("id", "day", "guest"),
      Visit_::read);

  public final NumberColumn<Long> id = number("id", SqlType.LONG, NOT_NULL);

  public final TimeColumn<LocalDate> day = time("day", SqlType.LOCAL_DATE, NOT_NULL);

  public final TextColumn guest = text("guest", NULLABLE);

  private Visit_() {
    super("visits", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Visit_ table() {
    return new Visit_();
  }

  private static void write(Visit entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.localDate(entity.day()));
    row.add(Encode.text(entity.guest()));
  }

  private static void writeKey(Visit entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Visit read(Row row) {
    return new Visit(
        Decode.int64(row, 0),
        Decode.localDate(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2));
  }
}
