package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.OrderedColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.column.TimeColumn;
import dev.dione.query.type.SqlType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The table {@code posts} in queries, and how {@link Post} is written to it and read.
 */
@Generated(
    from = "app.Post",
    carried = @Generated.Carried(of = "app.Post", nullable = {"topic", "deletedAt"})
)
public final class Post_ extends Table<Post> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Post> WRITER = new EntityWriter<>(
      "Post",
      List.of("id", "site", "slug", "topic", "version", "updatedAt", "deletedAt"),
      Set.of("id", "site", "slug", "version"),
      Post_::write);

  /**
   * What says which row an entity means.
   */
  public static final EntityWriter<Post> KEY_WRITER = new EntityWriter<>(
      "Post",
      List.of("id", "site", "version"),
      Set.of("id", "site", "version"),
      Post_::writeKey);

  /**
   * What marks the row of an entity as deleted.
   */
  public static final EntityWriter<Post> DELETION_WRITER = new EntityWriter<>(
      "Post",
      List.of("id", "site", "version", "updatedAt", "deletedAt"),
      Set.of("id", "site", "version"),
      Post_::writeDeletion);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Post> MAPPER = RowMapper.forward(
      List.of("id", "site", "slug", "topic", "version", "updated_at", "deleted_at"),
      Post_::read);

  public final OrderedColumn<UUID> id = ordered("id", SqlType.UUID, NOT_NULL);

  public final TextColumn site = text("site", NOT_NULL);

  public final TextColumn slug = text("slug", NOT_NULL);

  public final TextColumn topic = text("topic", NULLABLE);

  public final NumberColumn<Integer> version = number("version", SqlType.INT, NOT_NULL);

  public final TimeColumn<Instant> updatedAt = time("updated_at", SqlType.INSTANT, NOT_NULL);

  public final TimeColumn<LocalDateTime> deletedAt = time("deleted_at", SqlType.LOCAL_DATE_TIME,
      NULLABLE);

  private Post_() {
    super("posts", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Post_ table() {
    return new Post_();
  }

  private static void write(Post entity, RowWriter row) {
    row.add(Encode.uuid(entity.id()));
    row.add(row.ofTenant(Encode.text(entity.site())));
    row.add(Encode.text(entity.slug()));
    row.add(Encode.text(entity.topic()));
    row.add(Encode.integer(entity.version()));
    row.add(Encode.instant(row.now()));
    row.add(Encode.localDateTime(entity.deletedAt()));
  }

  private static void writeKey(Post entity, RowWriter row) {
    row.add(Encode.uuid(entity.id()));
    row.add(row.ofTenant(Encode.text(entity.site())));
    row.add(Encode.integer(entity.version()));
  }

  private static void writeDeletion(Post entity, RowWriter row) {
    row.add(Encode.uuid(entity.id()));
    row.add(row.ofTenant(Encode.text(entity.site())));
    row.add(Encode.integer(entity.version()));
    row.add(Encode.instant(row.now()));
    row.add(Encode.localDateTime(row.nowUtc()));
  }

  private static Post read(Row row) {
    return new Post(
        Decode.uuid(row, 0),
        Decode.text(row, 1),
        Decode.text(row, 2),
        row.isNull(3) ? null : Decode.text(row, 3),
        Decode.int32(row, 4),
        row.isNull(5) ? null : Decode.instant(row, 5),
        row.isNull(6) ? null : Decode.localDateTime(row, 6));
  }
}
