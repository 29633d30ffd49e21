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
import dev.dione.query.column.TimeColumn;
import dev.dione.query.type.SqlType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * The table {@code note} in queries, and how {@link Note} is written to it and read.
 */
@Generated(
    from = "app.Note",
    carried = @Generated.Carried(of = "app.Note", nullable = "updatedLocal")
)
public final class Note_ extends Table<Note> {
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
  public static final RowMapper<Note> MAPPER = RowMapper.forward(
      List.of("id", "created_at", "updated_at", "created_local", "updated_local"),
      Note_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TimeColumn<Instant> createdAt = time("created_at", SqlType.INSTANT, NOT_NULL);

  public final TimeColumn<Instant> updatedAt = time("updated_at", SqlType.INSTANT, NOT_NULL);

  public final TimeColumn<LocalDateTime> createdLocal = time("created_local",
      SqlType.SQLITE_DATE_TIME, NOT_NULL);

  public final TimeColumn<LocalDateTime> updatedLocal = time("updated_local",
      SqlType.SQLITE_DATE_TIME, NULLABLE);

  private Note_() {
    super("note", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Note_ table() {
    return new Note_();
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
