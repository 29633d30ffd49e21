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
 * The table {@code part} in queries, and how {@link Part} is written to it and read.
 */
@Generated(
    from = "app.Part"
)
public final class Part_ extends Table<Part> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Part> WRITER = new EntityWriter<>(
      "Part",
      List.of("id", "row", "result"),
      Set.of("id", "row", "result"),
      Part_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Part> KEY_WRITER = new EntityWriter<>(
      "Part",
      List.of("id"),
      Set.of("id"),
      Part_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Part> MAPPER = RowMapper.forward(
      List.of("id", "row", "result"),
      Part_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn row = text("row", NOT_NULL);

  public final NumberColumn<Integer> result = number("result", SqlType.INT, NOT_NULL);

  private Part_() {
    super("part", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Part_ table() {
    return new Part_();
  }

  private static void write(Part entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.row()));
    row.add(Encode.integer(entity.result()));
  }

  private static void writeKey(Part entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Part read(Row row) {
    return new Part(
        Decode.text(row, 0),
        Decode.text(row, 1),
        Decode.int32(row, 2));
  }
}
