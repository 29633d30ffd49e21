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
 * The table {@code session} in queries, and how {@link Session} is written to it and read.
 */
@Generated(
    from = "app.Session",
    carried = @Generated.Carried(of = "app.Session", parameters = {"java.lang.String token", "int attempts", "java.lang.Object context", "long started"}, nullable = "context")
)
public final class Session_ extends Table<Session> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Session> WRITER = new EntityWriter<>(
      "Session",
      List.of("token", "started"),
      Set.of("token", "started"),
      Session_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Session> KEY_WRITER = new EntityWriter<>(
      "Session",
      List.of("token"),
      Set.of("token"),
      Session_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Session> MAPPER = RowMapper.forward(
      List.of("token", "started"),
      Session_::read);

  public final TextColumn token = text("token", NOT_NULL);

  public final NumberColumn<Long> started = number("started", SqlType.LONG, NOT_NULL);

  private Session_() {
    super("session", List.of("token"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Session_ table() {
    return new Session_();
  }

  private static void write(Session entity, RowWriter row) {
    row.add(Encode.text(entity.token));
    row.add(Encode.integer(entity.started));
  }

  private static void writeKey(Session entity, RowWriter row) {
    row.add(Encode.text(entity.token));
  }

  private static Session read(Row row) {
    return new Session(
        Decode.text(row, 0),
        0,
        null,
        Decode.int64(row, 1));
  }
}
