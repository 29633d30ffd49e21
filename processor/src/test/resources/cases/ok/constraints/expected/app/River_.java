package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import java.util.List;
import java.util.Set;

/**
 * The table {@code river} in queries, and how {@link River} is written to it and read.
 */
@Generated(
    from = "app.River"
)
public final class River_ extends Table<River> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<River> WRITER = new EntityWriter<>(
      "River",
      List.of("name", "mouth"),
      Set.of("name", "mouth"),
      River_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<River> KEY_WRITER = new EntityWriter<>(
      "River",
      List.of("name"),
      Set.of("name"),
      River_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<River> MAPPER = RowMapper.forward(
      List.of("name", "mouth"),
      River_::read);

  public final TextColumn name = text("name", NOT_NULL);

  public final TextColumn mouth = text("mouth", NOT_NULL);

  private River_() {
    super("river", List.of("name"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static River_ table() {
    return new River_();
  }

  private static void write(River entity, RowWriter row) {
    row.add(Encode.text(entity.name()));
    row.add(Encode.text(entity.mouth()));
  }

  private static void writeKey(River entity, RowWriter row) {
    row.add(Encode.text(entity.name()));
  }

  private static River read(Row row) {
    return new River(
        Decode.text(row, 0),
        Decode.text(row, 1));
  }
}
