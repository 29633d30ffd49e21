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
 * The table {@code entry} in queries, and how {@link Entry} is written to it and read.
 */
@Generated(
    from = "app.Entry",
    carried = @Generated.Carried(of = "app.Entry", nullable = "id")
)
public final class Entry_ extends Table<Entry> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Entry> WRITER = new EntityWriter<>(
      "Entry",
      List.of("id", "text"),
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
  public static final RowMapper<Entry> MAPPER = RowMapper.forward(
      List.of("id", "text"),
      Entry_::read);

  public final NumberColumn<Long> id = number("id", SqlType.LONG, NULLABLE);

  public final TextColumn text = text("text", NOT_NULL);

  private Entry_() {
    super("entry", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Entry_ table() {
    return new Entry_();
  }

  private static void write(Entry entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.text()));
  }

  private static void writeKey(Entry entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Entry read(Row row) {
    return new Entry(
        row.isNull(0) ? null : Decode.int64(row, 0),
        Decode.text(row, 1));
  }
}
