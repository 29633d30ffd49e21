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
 * How {@link Country} is written to and read from {@code country}.
 */
@Generated(
    from = "app.Country"
)
public final class Country_ {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Country> WRITER = new EntityWriter<>(
      "Country",
      List.of("id", "code"),
      Set.of("id", "code"),
      Country_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Country> KEY_WRITER = new EntityWriter<>(
      "Country",
      List.of("id"),
      Set.of("id"),
      Country_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Country> MAPPER = RowMapper.ofColumns(
      List.of("id", "code"),
      Country_::read);

  private Country_() {
  }

  private static void write(Country entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.code()));
  }

  private static void writeKey(Country entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Country read(Row row) {
    return new Country(
        Decode.int32(row, 0),
        Decode.text(row, 1));
  }
}
