package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import java.util.Set;

/**
 * How {@link List} is written to and read from {@code list}.
 */
@Generated(
    from = "app.List"
)
public final class List_ {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<List> WRITER = new EntityWriter<>(
      "List",
      java.util.List.of("id"),
      Set.of("id"),
      List_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<List> KEY_WRITER = new EntityWriter<>(
      "List",
      java.util.List.of("id"),
      Set.of("id"),
      List_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<List> MAPPER = RowMapper.ofColumns(
      java.util.List.of("id"),
      List_::read);

  private List_() {
  }

  private static void write(List entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static void writeKey(List entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static List read(Row row) {
    return new List(
        Decode.text(row, 0));
  }
}
