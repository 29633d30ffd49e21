package app;

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
 * The table {@code row} in queries, and how {@link Row} is written to it and read.
 */
@Generated(
    from = "app.Row"
)
public final class Row_ extends Table<Row> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Row> WRITER = new EntityWriter<>(
      "Row",
      List.of("id", "n"),
      Set.of("id", "n"),
      Row_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Row> KEY_WRITER = new EntityWriter<>(
      "Row",
      List.of("id"),
      Set.of("id"),
      Row_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Row> MAPPER = RowMapper.forward(
      List.of("id", "n"),
      Row_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final NumberColumn<Integer> n = number("n", SqlType.INT, NOT_NULL);

  private Row_() {
    super("row", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Row_ table() {
    return new Row_();
  }

  private static void write(Row entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.integer(entity.n()));
  }

  private static void writeKey(Row entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Row read(dev.dione.Row row) {
    return new Row(
        Decode.text(row, 0),
        Decode.int32(row, 1));
  }
}
