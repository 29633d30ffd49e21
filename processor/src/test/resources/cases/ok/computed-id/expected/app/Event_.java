package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.IdCheck;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import java.util.List;
import java.util.Set;

/**
 * How {@link Event} is written to and read from {@code events}.
 */
@Generated(
    from = "app.Event"
)
public final class Event_ {
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
  public static final RowMapper<Event> MAPPER = RowMapper.ofColumns(
      List.of("day", "performer", "external_id", "event_id"),
      Event_::read);

  private Event_() {
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
