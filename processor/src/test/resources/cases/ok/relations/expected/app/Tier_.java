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
 * The table {@code tier} in queries, and how {@link Tier} is written to it and read.
 */
@Generated(
    from = "app.Tier"
)
public final class Tier_ extends Table<Tier> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Tier> WRITER = new EntityWriter<>(
      "Tier",
      List.of("showId", "section", "price"),
      Set.of("showId", "section", "price"),
      Tier_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Tier> KEY_WRITER = new EntityWriter<>(
      "Tier",
      List.of("showId", "section"),
      Set.of("showId", "section"),
      Tier_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Tier> MAPPER = RowMapper.forward(
      List.of("show_id", "section", "price"),
      Tier_::read);

  public final TextColumn showId = text("show_id", NOT_NULL);

  public final TextColumn section = text("section", NOT_NULL);

  public final NumberColumn<Double> price = number("price", SqlType.DOUBLE, NOT_NULL);

  private Tier_() {
    super("tier", List.of("show_id", "section"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Tier_ table() {
    return new Tier_();
  }

  private static void write(Tier entity, RowWriter row) {
    row.add(Encode.text(entity.showId()));
    row.add(Encode.text(entity.section()));
    row.add(Encode.real(entity.price()));
  }

  private static void writeKey(Tier entity, RowWriter row) {
    row.add(Encode.text(entity.showId()));
    row.add(Encode.text(entity.section()));
  }

  private static Tier read(Row row) {
    return new Tier(
        Decode.text(row, 0),
        Decode.text(row, 1),
        Decode.float64(row, 2));
  }
}
