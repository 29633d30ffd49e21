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
 * How {@link Note} is written to and read from {@code note}.
 */
@Generated(
    from = "app.Note"
)
public final class Note_ {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Note> WRITER = new EntityWriter<>(
      "Note",
      List.of("id", "createdAt", "updatedAt", "createdLocal", "updatedLocal"),
      Set.of("id"),
      Note_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Note> KEY_WRITER = new EntityWriter<>(
      "Note",
      List.of("id"),
      Set.of("id"),
      Note_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Note> MAPPER = RowMapper.ofColumns(
      List.of("id", "created_at", "updated_at", "created_local", "updated_local"),
      Note_::read);

  private Note_() {
  }

  private static void write(Note entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.instant(row.orNow(entity.createdAt())));
    row.add(Encode.instant(row.now()));
    row.add(Encode.sqliteDateTime(row.orNowUtc(entity.createdLocal())));
    row.add(Encode.sqliteDateTime(row.nowUtc()));
  }

  private static void writeKey(Note entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Note read(Row row) {
    return new Note(
        Decode.text(row, 0),
        row.isNull(1) ? null : Decode.instant(row, 1),
        row.isNull(2) ? null : Decode.instant(row, 2),
        row.isNull(3) ? null : Decode.localDateTime(row, 3),
        row.isNull(4) ? null : Decode.localDateTime(row, 4));
  }
}
