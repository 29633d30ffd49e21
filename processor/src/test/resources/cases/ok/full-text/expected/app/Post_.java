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
 * The table {@code post} in queries, and how {@link Post} is written to it and read.
 */
@Generated(
    from = "app.Post",
    carried = @Generated.Carried(of = "app.Post", nullable = "body")
)
public final class Post_ extends Table<Post> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Post> WRITER = new EntityWriter<>(
      "Post",
      List.of("id", "title", "body", "likes"),
      Set.of("id", "title", "likes"),
      Post_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Post> KEY_WRITER = new EntityWriter<>(
      "Post",
      List.of("id"),
      Set.of("id"),
      Post_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Post> MAPPER = RowMapper.forward(
      List.of("id", "title", "body", "likes"),
      Post_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn title = text("title", NOT_NULL);

  public final TextColumn body = text("body", NULLABLE);

  public final NumberColumn<Integer> likes = number("likes", SqlType.INT, NOT_NULL);

  private Post_() {
    super("post", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Post_ table() {
    return new Post_();
  }

  private static void write(Post entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.title()));
    row.add(Encode.text(entity.body()));
    row.add(Encode.integer(entity.likes()));
  }

  private static void writeKey(Post entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Post read(Row row) {
    return new Post(
        Decode.text(row, 0),
        Decode.text(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2),
        Decode.int32(row, 3));
  }
}
