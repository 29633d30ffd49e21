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
 * How {@link Thing} is written to and read from {@code thing}.
 */
@Generated(
    from = "app.Thing"
)
public final class Thing_D1 {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Thing> WRITER = new EntityWriter<>(
      "Thing",
      List.of("id"),
      Set.of("id"),
      Thing_D1::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Thing> KEY_WRITER = new EntityWriter<>(
      "Thing",
      List.of("id"),
      Set.of("id"),
      Thing_D1::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Thing> MAPPER = RowMapper.ofColumns(
      List.of("id"),
      Thing_D1::read);

  private Thing_D1() {
  }

  private static void write(Thing entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static void writeKey(Thing entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Thing read(Row row) {
    return new Thing(
        Decode.text(row, 0));
  }
}
