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
 * The table {@code ticket} in queries, and how {@link Ticket} is written to it and read.
 */
@Generated(
    from = "app.Ticket",
    carried = @Generated.Carried(of = "app.Ticket", nullable = "guest")
)
public final class Ticket_ extends Table<Ticket> {
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
  public static final RowMapper<Ticket> MAPPER = RowMapper.forward(
      List.of("show", "seat", "guest"),
      Ticket_::read);

  public final TextColumn show = text("show", NOT_NULL);

  public final NumberColumn<Integer> seat = number("seat", SqlType.INT, NOT_NULL);

  public final TextColumn guest = text("guest", NULLABLE);

  private Ticket_() {
    super("ticket", List.of("show", "seat"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Ticket_ table() {
    return new Ticket_();
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
