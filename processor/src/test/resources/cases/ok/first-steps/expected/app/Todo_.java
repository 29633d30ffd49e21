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
 * The table {@code todo} in queries, and how {@link Todo} is written to it and read.
 */
@Generated(
    from = "app.Todo",
    carried = @Generated.Carried(of = "app.Todo", nullable = "note")
)
public final class Todo_ extends Table<Todo> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Todo> WRITER = new EntityWriter<>(
      "Todo",
      List.of("id", "title", "note"),
      Set.of("id", "title"),
      Todo_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Todo> KEY_WRITER = new EntityWriter<>(
      "Todo",
      List.of("id"),
      Set.of("id"),
      Todo_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Todo> MAPPER = RowMapper.forward(
      List.of("id", "title", "note"),
      Todo_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn title = text("title", NOT_NULL);

  public final TextColumn note = text("note", NULLABLE);

  private Todo_() {
    super("todo", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Todo_ table() {
    return new Todo_();
  }

  private static void write(Todo entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.title()));
    row.add(Encode.text(entity.note()));
  }

  private static void writeKey(Todo entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Todo read(Row row) {
    return new Todo(
        Decode.text(row, 0),
        Decode.text(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2));
  }
}
