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
 * How {@link Page} is written to and read from {@code page}.
 */
@Generated(
    from = "app.Page"
)
public final class Page_ {
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
  public static final RowMapper<Page> MAPPER = RowMapper.ofColumns(
      List.of("path", "title", "state", "created_at", "updated_at"),
      Page_::read);

  private Page_() {
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
