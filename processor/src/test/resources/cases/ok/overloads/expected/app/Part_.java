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
 * How {@link Part} is written to and read from {@code part}.
 */
@Generated(
    from = "app.Part"
)
public final class Part_ {
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
  public static final RowMapper<Part> MAPPER = RowMapper.ofColumns(
      List.of("id", "row", "result"),
      Part_::read);

  private Part_() {
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
