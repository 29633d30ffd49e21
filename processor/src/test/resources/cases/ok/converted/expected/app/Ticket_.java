package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Convert;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.OrderedColumn;
import dev.dione.query.column.Table;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code ticket} in queries, and how {@link Ticket} is written to it and read.
 */
@Generated(
    from = "app.Ticket",
    carried = @Generated.Carried(of = "app.Ticket", nullable = "key")
)
public final class Ticket_ extends Table<Ticket> {
  private static final Ticket.AsUuid AS_UUID = new Ticket.AsUuid();

  private static final Sku.AsText AS_TEXT = Sku.AsText.INSTANCE;

  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Ticket> WRITER = new EntityWriter<>(
      "Ticket",
      List.of("key", "sku"),
      Set.of("sku"),
      Ticket_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Ticket> KEY_WRITER = new EntityWriter<>(
      "Ticket",
      List.of("key"),
      Set.of(),
      Ticket_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Ticket> MAPPER = RowMapper.forward(
      List.of("key", "sku"),
      Ticket_::read);

  public final OrderedColumn<Ticket.Key> key = ordered("key",
      SqlType.UUID.by("Ticket.key", AS_UUID), NOT_NULL);

  public final OrderedColumn<Sku> sku = ordered("sku", SqlType.STRING.by("Ticket.sku", AS_TEXT),
      NOT_NULL);

  private Ticket_() {
    super("ticket", List.of("key"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Ticket_ table() {
    return new Ticket_();
  }

  private static void write(Ticket entity, RowWriter row) {
    row.add(Encode.uuid(row.orUuid(Convert.toStored(AS_UUID, entity.key()))));
    row.add(Encode.text(Convert.toStored(AS_TEXT, entity.sku())));
  }

  private static void writeKey(Ticket entity, RowWriter row) {
    row.add(Encode.uuid(row.orUuid(Convert.toStored(AS_UUID, entity.key()))));
  }

  private static Ticket read(Row row) {
    return new Ticket(
        row.isNull(0) ? null : Convert.toJava(AS_UUID, row, 0, Decode.uuid(row, 0)),
        Convert.toJava(AS_TEXT, row, 1, Decode.text(row, 1)));
  }
}
