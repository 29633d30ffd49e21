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
 * How {@link Entry} is written to and read from {@code entry}.
 */
@Generated(
    from = "app.Entry",
    carried = @Generated.Carried(of = "app.Entry", nullable = {"id", "uses", "key", "seen"})
)
public final class Entry_ {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Entry> WRITER = new EntityWriter<>(
      "Entry",
      List.of("id", "text", "uses", "key", "seen"),
      Set.of("text"),
      Entry_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Entry> KEY_WRITER = new EntityWriter<>(
      "Entry",
      List.of("id"),
      Set.of(),
      Entry_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Entry> MAPPER = RowMapper.ofColumns(
      List.of("id", "text", "uses", "key", "seen"),
      Entry_::read);

  private Entry_() {
  }

  private static void write(Entry entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.text()));
    row.add(Encode.integer(entity.uses()));
    row.add(Encode.blob(entity.key()));
    row.add(Encode.sqliteInstant(entity.seen()));
  }

  private static void writeKey(Entry entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Entry read(Row row) {
    return new Entry(
        row.isNull(0) ? null : Decode.int64(row, 0),
        Decode.text(row, 1),
        row.isNull(2) ? null : Decode.int32(row, 2),
        row.isNull(3) ? null : Decode.blob(row, 3),
        row.isNull(4) ? null : Decode.instant(row, 4));
  }
}
