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
import dev.dione.query.expr.NumberExpr;
import dev.dione.query.expr.TextExpr;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code offer} in queries, and how {@link Offer} is written to it and read.
 */
@Generated(
    from = "app.Offer",
    carried = @Generated.Carried(of = "app.Offer", nullable = {"details", "city"})
)
public final class Offer_ extends Table<Offer> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Offer> WRITER = new EntityWriter<>(
      "Offer",
      List.of("id", "title", "price", "details"),
      Set.of("id", "title", "price"),
      Offer_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Offer> KEY_WRITER = new EntityWriter<>(
      "Offer",
      List.of("id"),
      Set.of("id"),
      Offer_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Offer> MAPPER = RowMapper.forward(
      List.of("id", "title", "price", "details", "cents", "city"),
      Offer_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn title = text("title", NOT_NULL);

  public final NumberColumn<Double> price = number("price", SqlType.DOUBLE, NOT_NULL);

  public final TextColumn details = text("details", NULLABLE);

  public final NumberExpr<Long> cents = number("cents", SqlType.LONG, NOT_NULL);

  public final TextExpr city = text("city", NULLABLE);

  private Offer_() {
    super("offer", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Offer_ table() {
    return new Offer_();
  }

  private static void write(Offer entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.title()));
    row.add(Encode.real(entity.price()));
    row.add(Encode.text(entity.details()));
  }

  private static void writeKey(Offer entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Offer read(Row row) {
    return new Offer(
        Decode.text(row, 0),
        Decode.text(row, 1),
        Decode.float64(row, 2),
        row.isNull(3) ? null : Decode.text(row, 3),
        Decode.int64(row, 4),
        row.isNull(5) ? null : Decode.text(row, 5));
  }
}
