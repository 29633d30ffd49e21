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
import java.util.Set;

/**
 * The table {@code list} in queries, and how {@link List} is written to it and read.
 */
@Generated(
    from = "app.List"
)
public final class List_ extends Table<List> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<List> WRITER = new EntityWriter<>(
      "List",
      java.util.List.of("id"),
      Set.of("id"),
      List_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<List> KEY_WRITER = new EntityWriter<>(
      "List",
      java.util.List.of("id"),
      Set.of("id"),
      List_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<List> MAPPER = RowMapper.forward(
      java.util.List.of("id"),
      List_::read);

  public final TextColumn id = text("id", NOT_NULL);

  private List_() {
    super("list", java.util.List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static List_ table() {
    return new List_();
  }

  private static void write(List entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static void writeKey(List entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static List read(Row row) {
    return new List(
        Decode.text(row, 0));
  }
}
