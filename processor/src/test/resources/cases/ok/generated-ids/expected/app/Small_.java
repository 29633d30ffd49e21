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
 * How {@link Small} is written to and read from {@code small}.
 */
@Generated(
    from = "app.Small"
)
public final class Small_ {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Small> WRITER = new EntityWriter<>(
      "Small",
      List.of("id", "entry"),
      Set.of("entry"),
      Small_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Small> KEY_WRITER = new EntityWriter<>(
      "Small",
      List.of("id"),
      Set.of(),
      Small_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Small> MAPPER = RowMapper.ofColumns(
      List.of("id", "entry"),
      Small_::read);

  private Small_() {
  }

  private static void write(Small entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.integer(entity.entry()));
  }

  private static void writeKey(Small entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Small read(Row row) {
    return new Small(
        row.isNull(0) ? null : Decode.int32(row, 0),
        Decode.int64(row, 1));
  }
}
