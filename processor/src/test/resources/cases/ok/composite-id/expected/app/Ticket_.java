package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import java.util.List;
import java.util.Set;

/**
 * How {@link Ticket} is written to and read from {@code ticket}.
 */
@Generated(
    from = "app.Ticket"
)
public final class Ticket_ {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Ticket> WRITER = new EntityWriter<>(
      "Ticket",
      List.of("show", "seat", "guest"),
      Set.of("show", "seat"),
      Ticket_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Ticket> KEY_WRITER = new EntityWriter<>(
      "Ticket",
      List.of("show", "seat"),
      Set.of("show", "seat"),
      Ticket_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Ticket> MAPPER = RowMapper.ofColumns(
      List.of("show", "seat", "guest"),
      Ticket_::read);

  private Ticket_() {
  }

  private static void write(Ticket entity, RowWriter row) {
    row.add(Encode.text(entity.show()));
    row.add(Encode.integer(entity.seat()));
    row.add(Encode.text(entity.guest()));
  }

  private static void writeKey(Ticket entity, RowWriter row) {
    row.add(Encode.text(entity.show()));
    row.add(Encode.integer(entity.seat()));
  }

  private static Ticket read(Row row) {
    return new Ticket(
        Decode.text(row, 0),
        Decode.int32(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2));
  }
}
