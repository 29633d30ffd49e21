package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.BoolColumn;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code seat} in queries, and how {@link Seat} is written to it and read.
 */
@Generated(
    from = "app.Seat",
    signatures = "app.Seat(java.lang.String row, int number, boolean taken, long revision)"
)
public final class Seat_ extends Table<Seat> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Seat> WRITER = new EntityWriter<>(
      "Seat",
      List.of("row", "number", "taken", "revision"),
      Set.of("row", "number", "taken", "revision"),
      Seat_::write);

  /**
   * What says which row an entity means.
   */
  public static final EntityWriter<Seat> KEY_WRITER = new EntityWriter<>(
      "Seat",
      List.of("row", "number", "revision"),
      Set.of("row", "number", "revision"),
      Seat_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Seat> MAPPER = RowMapper.forward(
      List.of("row", "number", "taken", "revision"),
      Seat_::read);

  public final TextColumn row = text("row", NOT_NULL);

  public final NumberColumn<Integer> number = number("number", SqlType.INT, NOT_NULL);

  public final BoolColumn taken = bool("taken", NOT_NULL);

  public final NumberColumn<Long> revision = number("revision", SqlType.LONG, NOT_NULL);

  private Seat_() {
    super("seat", List.of("row", "number"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Seat_ table() {
    return new Seat_();
  }

  private static void write(Seat entity, RowWriter row) {
    row.add(Encode.text(entity.getRow()));
    row.add(Encode.integer(entity.getNumber()));
    row.add(Encode.bool(entity.isTaken()));
    row.add(Encode.integer(entity.getRevision()));
  }

  private static void writeKey(Seat entity, RowWriter row) {
    row.add(Encode.text(entity.getRow()));
    row.add(Encode.integer(entity.getNumber()));
    row.add(Encode.integer(entity.getRevision()));
  }

  private static Seat read(Row row) {
    return new Seat(
        Decode.text(row, 0),
        Decode.int32(row, 1),
        Decode.bool(row, 2),
        Decode.int64(row, 3));
  }
}
