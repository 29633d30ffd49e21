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
import java.util.List;
import java.util.Set;

/**
 * The table {@code nights} in queries, and how {@link Night} is written to it and read.
 */
@Generated(
    from = "app.Night",
    carried = @Generated.Carried(of = "app.Night", nullable = "follows")
)
public final class Night_ extends Table<Night> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Night> WRITER = new EntityWriter<>(
      "Night",
      List.of("title", "id", "venue", "follows"),
      Set.of("title", "id", "venue"),
      Night_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Night> KEY_WRITER = new EntityWriter<>(
      "Night",
      List.of("id"),
      Set.of("id"),
      Night_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Night> MAPPER = RowMapper.forward(
      List.of("title", "id", "venue", "follows"),
      Night_::read);

  public final TextColumn title = text("title", NOT_NULL);

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn venue = text("venue", NOT_NULL);

  public final TextColumn follows = text("follows", NULLABLE);

  private Night_() {
    super("nights", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Night_ table() {
    return new Night_();
  }

  private static void write(Night entity, RowWriter row) {
    row.add(Encode.text(entity.title()));
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.venue()));
    row.add(Encode.text(entity.follows()));
  }

  private static void writeKey(Night entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Night read(Row row) {
    return new Night(
        Decode.text(row, 0),
        Decode.text(row, 1),
        Decode.text(row, 2),
        row.isNull(3) ? null : Decode.text(row, 3));
  }
}
