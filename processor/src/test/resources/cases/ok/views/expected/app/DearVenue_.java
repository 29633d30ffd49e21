package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.RowMapper;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;

/**
 * The view {@code dear} in queries, and how {@link DearVenue} is read from it.
 */
@Generated(
    from = "app.DearVenue"
)
public final class DearVenue_ extends Table<DearVenue> {
  /**
   * An entity of each row.
   */
  public static final RowMapper<DearVenue> MAPPER = RowMapper.forward(
      List.of("venue", "top_price"),
      DearVenue_::read);

  public final TextColumn venue = text("venue", NOT_NULL);

  public final NumberColumn<Long> topPrice = number("top_price", SqlType.LONG, NOT_NULL);

  private DearVenue_() {
    super("dear", List.of(), MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static DearVenue_ table() {
    return new DearVenue_();
  }

  private static DearVenue read(Row row) {
    return new DearVenue(
        Decode.text(row, 0),
        Decode.int64(row, 1));
  }
}
