package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.IdCheck;
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
 * The table {@code events} in queries, and how {@link Event} is written to it and read.
 */
@Generated(
    from = "app.Event",
    carried = @Generated.Carried(of = "app.Event", nullable = {"externalId", "searchText()"})
)
public final class Event_ extends Table<Event> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Event> WRITER = new EntityWriter<>(
      "Event",
      List.of("day", "performer", "externalId", "key", "year", "searchText"),
      Set.of("day", "performer", "key", "year"),
      Event_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Event> KEY_WRITER = new EntityWriter<>(
      "Event",
      List.of("key"),
      Set.of("key"),
      Event_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Event> MAPPER = RowMapper.forward(
      List.of("day", "performer", "external_id", "event_id"),
      Event_::read);

  public final TimeColumn<LocalDate> day = time("day", SqlType.LOCAL_DATE, NOT_NULL);

  public final TextColumn performer = text("performer", NOT_NULL);

  public final TextColumn externalId = text("external_id", NULLABLE);

  public final TextColumn key = text("event_id", NOT_NULL);

  public final NumberColumn<Integer> year = number("year", SqlType.INT, NOT_NULL);

  public final TextColumn searchText = text("search_text", NULLABLE);

  private Event_() {
    super("events", List.of("event_id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Event_ table() {
    return new Event_();
  }

  private static void write(Event entity, RowWriter row) {
    row.add(Encode.localDate(entity.day()));
    row.add(Encode.text(entity.performer()));
    row.add(Encode.text(entity.externalId()));
    row.add(Encode.text(entity.key()));
    row.add(Encode.integer(entity.year()));
    row.add(Encode.text(entity.searchText()));
  }

  private static void writeKey(Event entity, RowWriter row) {
    row.add(Encode.text(entity.key()));
  }

  private static Event read(Row row) {
    Event entity = new Event(
        Decode.localDate(row, 0),
        Decode.text(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2));
    IdCheck.require("Event", row, 3, Encode.text(entity.key()));
    return entity;
  }
}
