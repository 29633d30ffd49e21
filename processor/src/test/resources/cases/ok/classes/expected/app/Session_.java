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
 * How {@link Session} is written to and read from {@code session}.
 */
@Generated(
    from = "app.Session"
)
public final class Session_ {
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
  public static final RowMapper<Session> MAPPER = RowMapper.ofColumns(
      List.of("token", "started"),
      Session_::read);

  private Session_() {
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
