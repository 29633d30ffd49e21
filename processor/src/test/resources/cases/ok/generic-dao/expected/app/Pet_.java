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
 * The table {@code pet} in queries, and how {@link Pet} is written to it and read.
 */
@Generated(
    from = "app.Pet"
)
public final class Pet_ extends Table<Pet> {
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
  public static final RowMapper<Pet> MAPPER = RowMapper.forward(
      List.of("id", "name"),
      Pet_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn name = text("name", NOT_NULL);

  private Pet_() {
    super("pet", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Pet_ table() {
    return new Pet_();
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
