package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.BoolColumn;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code city} in queries, and how {@link City} is written to it and read.
 */
@Generated(
    from = "app.City",
    carried = @Generated.Carried(of = "app.City", nullable = {"mayor", "twin"})
)
public final class City_ extends Table<City> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<City> WRITER = new EntityWriter<>(
      "City",
      List.of("name", "population", "mayor", "seen", "capital", "countryId", "countryCode", "twin",
          "sister", "river"),
      Set.of("name", "population", "seen", "capital", "countryId", "countryCode", "sister",
          "river"),
      City_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<City> KEY_WRITER = new EntityWriter<>(
      "City",
      List.of("name"),
      Set.of("name"),
      City_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<City> MAPPER = RowMapper.forward(
      List.of("name", "population", "mayor", "seen", "capital", "country_id", "country_code",
          "twin", "sister", "river"),
      City_::read);

  public final TextColumn name = text("name", NOT_NULL);

  public final NumberColumn<Long> population = number("population", SqlType.LONG, NOT_NULL);

  public final TextColumn mayor = text("mayor", NOT_NULL);

  public final NumberColumn<Integer> seen = number("seen", SqlType.INT, NOT_NULL);

  public final BoolColumn capital = bool("capital", NOT_NULL);

  public final NumberColumn<Integer> countryId = number("country_id", SqlType.INT, NOT_NULL);

  public final TextColumn countryCode = text("country_code", NOT_NULL);

  public final TextColumn twin = text("twin", NULLABLE);

  public final TextColumn sister = text("sister", NOT_NULL);

  public final TextColumn river = text("river", NOT_NULL);

  private City_() {
    super("city", List.of("name"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static City_ table() {
    return new City_();
  }

  private static void write(City entity, RowWriter row) {
    row.add(Encode.text(entity.name()));
    row.add(Encode.integer(entity.population()));
    row.add(Encode.text(entity.mayor()));
    row.add(Encode.integer(entity.seen()));
    row.add(Encode.bool(entity.capital()));
    row.add(Encode.integer(entity.countryId()));
    row.add(Encode.text(entity.countryCode()));
    row.add(Encode.text(entity.twin()));
    row.add(Encode.text(entity.sister()));
    row.add(Encode.text(entity.river()));
  }

  private static void writeKey(City entity, RowWriter row) {
    row.add(Encode.text(entity.name()));
  }

  private static City read(Row row) {
    return new City(
        Decode.text(row, 0),
        Decode.int64(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2),
        Decode.int32(row, 3),
        Decode.bool(row, 4),
        Decode.int32(row, 5),
        Decode.text(row, 6),
        row.isNull(7) ? null : Decode.text(row, 7),
        Decode.text(row, 8),
        Decode.text(row, 9));
  }
}
