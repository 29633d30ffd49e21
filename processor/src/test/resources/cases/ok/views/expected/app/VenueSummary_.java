package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.RowMapper;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.column.TimeColumn;
import dev.dione.query.type.SqlType;
import java.time.LocalDate;
import java.util.List;

/**
 * The view {@code venue_summary} in queries, and how {@link VenueSummary} is read from it.
 */
@Generated(
    from = "app.VenueSummary",
    carried = @Generated.Carried(of = "app.VenueSummary", nullable = "topPrice")
)
public final class VenueSummary_ extends Table<VenueSummary> {
  /**
   * An entity of each row.
   */
  public static final RowMapper<VenueSummary> MAPPER = RowMapper.forward(
      List.of("venue", "shows", "first_day", "top_price"),
      VenueSummary_::read);

  public final TextColumn venue = text("venue", NOT_NULL);

  public final NumberColumn<Integer> shows = number("shows", SqlType.INT, NOT_NULL);

  public final TimeColumn<LocalDate> firstDay = time("first_day", SqlType.LOCAL_DATE, NOT_NULL);

  public final NumberColumn<Long> topPrice = number("top_price", SqlType.LONG, NULLABLE);

  private VenueSummary_() {
    super("venue_summary", List.of("venue"), MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static VenueSummary_ table() {
    return new VenueSummary_();
  }

  private static VenueSummary read(Row row) {
    return new VenueSummary(
        Decode.text(row, 0),
        Decode.int32(row, 1),
        Decode.localDate(row, 2),
        row.isNull(3) ? null : Decode.int64(row, 3));
  }
}
