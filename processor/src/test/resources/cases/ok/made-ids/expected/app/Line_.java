package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.OrderedColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The table {@code line} in queries, and how {@link Line} is written to it and read.
 */
@Generated(
    from = "app.Line",
    carried = @Generated.Carried(of = "app.Line", nullable = "line")
)
public final class Line_ extends Table<Line> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Line> WRITER = new EntityWriter<>(
      "Line",
      List.of("note", "line", "text"),
      Set.of("note", "text"),
      Line_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Line> KEY_WRITER = new EntityWriter<>(
      "Line",
      List.of("note", "line"),
      Set.of("note"),
      Line_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Line> MAPPER = RowMapper.forward(
      List.of("note", "line", "text"),
      Line_::read);

  public final OrderedColumn<UUID> note = ordered("note", SqlType.UUID, NOT_NULL);

  public final TextColumn line = text("line", NOT_NULL);

  public final TextColumn text = text("text", NOT_NULL);

  private Line_() {
    super("line", List.of("note", "line"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Line_ table() {
    return new Line_();
  }

  private static void write(Line entity, RowWriter row) {
    row.add(Encode.uuid(entity.note()));
    row.add(Encode.text(row.orUuidText(entity.line())));
    row.add(Encode.text(entity.text()));
  }

  private static void writeKey(Line entity, RowWriter row) {
    row.add(Encode.uuid(entity.note()));
    row.add(Encode.text(row.orUuidText(entity.line())));
  }

  private static Line read(Row row) {
    return new Line(
        Decode.uuid(row, 0),
        row.isNull(1) ? null : Decode.text(row, 1),
        Decode.text(row, 2));
  }
}
