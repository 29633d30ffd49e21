package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code country} in queries, and how {@link Country} is written to it and read.
 */
@Generated(
    from = "app.Country"
)
public final class Country_ extends Table<Country> {
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
  public static final RowMapper<Country> MAPPER = RowMapper.forward(
      List.of("id", "code"),
      Country_::read);

  public final NumberColumn<Integer> id = number("id", SqlType.INT, NOT_NULL);

  public final TextColumn code = text("code", NOT_NULL);

  private Country_() {
    super("country", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Country_ table() {
    return new Country_();
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
