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
 * The table {@code thing} in queries, and how {@link Thing} is written to it and read.
 */
@Generated(
    from = "app.Thing"
)
public final class Thing_D1 extends Table<Thing> {
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
  public static final RowMapper<Thing> MAPPER = RowMapper.forward(
      List.of("id"),
      Thing_D1::read);

  public final TextColumn id = text("id", NOT_NULL);

  private Thing_D1() {
    super("thing", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Thing_D1 table() {
    return new Thing_D1();
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
