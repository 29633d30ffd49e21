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
 * The table {@code memo} in queries, and how {@link Memo} is written to it and read.
 */
@Generated(
    from = "app.Memo"
)
public final class Memo_ extends Table<Memo> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Memo> WRITER = new EntityWriter<>(
      "Memo",
      List.of("id", "text", "odd"),
      Set.of("id", "text", "odd"),
      Memo_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Memo> KEY_WRITER = new EntityWriter<>(
      "Memo",
      List.of("id"),
      Set.of("id"),
      Memo_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Memo> MAPPER = RowMapper.forward(
      List.of("id", "text", "n'; */ --"),
      Memo_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn text = text("text", NOT_NULL);

  public final NumberColumn<Integer> odd = number("n'; */ --", SqlType.INT, NOT_NULL);

  private Memo_() {
    super("memo", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Memo_ table() {
    return new Memo_();
  }

  private static void write(Memo entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.text()));
    row.add(Encode.integer(entity.odd()));
  }

  private static void writeKey(Memo entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Memo read(Row row) {
    return new Memo(
        Decode.text(row, 0),
        Decode.text(row, 1),
        Decode.int32(row, 2));
  }
}
