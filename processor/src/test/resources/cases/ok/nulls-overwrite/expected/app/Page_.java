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
import dev.dione.query.column.TimeColumn;
import dev.dione.query.type.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The table {@code page} in queries, and how {@link Page} is written to it and read.
 */
@Generated(
    from = "app.Page",
    carried = @Generated.Carried(of = "app.Page", nullable = {"title", "state"})
)
public final class Page_ extends Table<Page> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Page> WRITER = new EntityWriter<>(
      "Page",
      List.of("path", "title", "state", "createdAt", "updatedAt"),
      Set.of("path"),
      Page_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Page> KEY_WRITER = new EntityWriter<>(
      "Page",
      List.of("path"),
      Set.of("path"),
      Page_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Page> MAPPER = RowMapper.forward(
      List.of("path", "title", "state", "created_at", "updated_at"),
      Page_::read);

  public final TextColumn path = text("path", NOT_NULL);

  public final TextColumn title = text("title", NULLABLE);

  public final TextColumn state = text("state", NOT_NULL);

  public final TimeColumn<Instant> createdAt = time("created_at", SqlType.INSTANT, NOT_NULL);

  public final TimeColumn<Instant> updatedAt = time("updated_at", SqlType.INSTANT, NOT_NULL);

  private Page_() {
    super("page", List.of("path"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Page_ table() {
    return new Page_();
  }

  private static void write(Page entity, RowWriter row) {
    row.add(Encode.text(entity.path()));
    row.add(Encode.text(entity.title()));
    row.add(Encode.text(entity.state()));
    row.add(Encode.instant(row.orNow(entity.createdAt())));
    row.add(Encode.instant(row.now()));
  }

  private static void writeKey(Page entity, RowWriter row) {
    row.add(Encode.text(entity.path()));
  }

  private static Page read(Row row) {
    return new Page(
        Decode.text(row, 0),
        row.isNull(1) ? null : Decode.text(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2),
        row.isNull(3) ? null : Decode.instant(row, 3),
        row.isNull(4) ? null : Decode.instant(row, 4));
  }
}
