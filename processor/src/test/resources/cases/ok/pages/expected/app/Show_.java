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
 * How {@link Show} is written to and read from {@code show}.
 */
@Generated(
    from = "app.Show",
    carried = @Generated.Carried(of = "app.Show", nullable = "price")
)
public final class Show_ {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Show> WRITER = new EntityWriter<>(
      "Show",
      List.of("id", "venue", "day", "price"),
      Set.of("id", "venue", "day"),
      Show_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Show> KEY_WRITER = new EntityWriter<>(
      "Show",
      List.of("id"),
      Set.of("id"),
      Show_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Show> MAPPER = RowMapper.ofColumns(
      List.of("id", "venue", "day", "price"),
      Show_::read);

  private Show_() {
  }

  private static void write(Show entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.venue()));
    row.add(Encode.localDate(entity.day()));
    row.add(Encode.integer(entity.price()));
  }

  private static void writeKey(Show entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Show read(Row row) {
    return new Show(
        Decode.int64(row, 0),
        Decode.text(row, 1),
        Decode.localDate(row, 2),
        row.isNull(3) ? null : Decode.int64(row, 3));
  }
}
