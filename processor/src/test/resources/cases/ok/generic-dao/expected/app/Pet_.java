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
 * How {@link Pet} is written to and read from {@code pet}.
 */
@Generated(
    from = "app.Pet"
)
public final class Pet_ {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Pet> WRITER = new EntityWriter<>(
      "Pet",
      List.of("id", "name"),
      Set.of("id", "name"),
      Pet_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Pet> KEY_WRITER = new EntityWriter<>(
      "Pet",
      List.of("id"),
      Set.of("id"),
      Pet_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Pet> MAPPER = RowMapper.ofColumns(
      List.of("id", "name"),
      Pet_::read);

  private Pet_() {
  }

  private static void write(Pet entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.name()));
  }

  private static void writeKey(Pet entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Pet read(Row row) {
    return new Pet(
        Decode.text(row, 0),
        Decode.text(row, 1));
  }
}
