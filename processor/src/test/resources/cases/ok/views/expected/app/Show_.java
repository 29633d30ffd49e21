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
import dev.dione.query.expr.TextExpr;
import dev.dione.query.type.SqlType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The table {@code shows} in queries, and how {@link Show} is written to it and read.
 */
@Generated(
    from = "app.Show",
    carried = @Generated.Carried(of = "app.Show", nullable = "price")
)
public final class Show_ extends Table<Show> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Show> WRITER = new EntityWriter<>(
      "Show",
      List.of("id", "venue", "day", "price", "stage.room"),
      Set.of("id", "venue", "day", "stage.room"),
      Show_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Show> KEY_WRITER = new EntityWriter<>(
      "Show",
      List.of("id"),
      Set.of("id"),
      Show_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Show> MAPPER = RowMapper.forward(
      List.of("id", "venue", "day", "price", "stage_room", "stage_sign"),
      Show_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn venue = text("venue", NOT_NULL);

  public final TimeColumn<LocalDate> day = time("day", SqlType.LOCAL_DATE, NOT_NULL);

  public final NumberColumn<Long> price = number("price", SqlType.LONG, NULLABLE);

  public final TextColumn stageRoom = text("stage_room", NOT_NULL);

  public final TextExpr stageSign = text("stage_sign", NOT_NULL);

  private Show_() {
    super("shows", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Show_ table() {
    return new Show_();
  }

  private static void write(Show entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.venue()));
    row.add(Encode.localDate(entity.day()));
    row.add(Encode.integer(entity.price()));
    Show.Stage stage = row.required(entity.stage(), "stage");
    row.add(Encode.text(stage.room()));
  }

  private static void writeKey(Show entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Show read(Row row) {
    return new Show(
        Decode.text(row, 0),
        Decode.text(row, 1),
        Decode.localDate(row, 2),
        row.isNull(3) ? null : Decode.int64(row, 3),
        new Show.Stage(
            Decode.text(row, 4),
            Decode.text(row, 5)));
  }
}
