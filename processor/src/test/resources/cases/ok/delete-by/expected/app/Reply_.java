package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.BoolColumn;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code reply} in queries, and how {@link Reply} is written to it and read.
 */
@Generated(
    from = "app.Reply"
)
public final class Reply_ extends Table<Reply> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Reply> WRITER = new EntityWriter<>(
      "Reply",
      List.of("id", "post", "gone"),
      Set.of("id", "post", "gone"),
      Reply_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Reply> KEY_WRITER = new EntityWriter<>(
      "Reply",
      List.of("id"),
      Set.of("id"),
      Reply_::writeKey);

  /**
   * What marks the row of an entity as deleted.
   */
  public static final EntityWriter<Reply> DELETION_WRITER = new EntityWriter<>(
      "Reply",
      List.of("id", "gone"),
      Set.of("id", "gone"),
      Reply_::writeDeletion);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Reply> MAPPER = RowMapper.forward(
      List.of("id", "post", "gone"),
      Reply_::read);

  public final NumberColumn<Long> id = number("id", SqlType.LONG, NOT_NULL);

  public final NumberColumn<Long> post = number("post", SqlType.LONG, NOT_NULL);

  public final BoolColumn gone = bool("gone", NOT_NULL);

  private Reply_() {
    super("reply", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Reply_ table() {
    return new Reply_();
  }

  private static void write(Reply entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.integer(entity.post()));
    row.add(Encode.bool(entity.gone()));
  }

  private static void writeKey(Reply entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static void writeDeletion(Reply entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.bool(true));
  }

  private static Reply read(Row row) {
    return new Reply(
        Decode.int64(row, 0),
        Decode.int64(row, 1),
        Decode.bool(row, 2));
  }
}
