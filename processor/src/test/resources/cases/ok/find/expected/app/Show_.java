package app;

import com.fasterxml.jackson.core.type.TypeReference;
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
 * How {@link Show} is written to and read from {@code show}.
 */
@Generated(
    from = "app.Show",
    carried = @Generated.Carried(of = "app.Show", nullable = "price")
)
public final class Show_ {
  private static final TypeReference<List<String>> TAGS_TYPE = new TypeReference<>() {};

  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Show> WRITER = new EntityWriter<>(
      "Show",
      List.of("id", "venue", "day", "price", "fee", "hash", "tags"),
      Set.of("id", "venue", "day", "fee", "hash", "tags"),
      Show_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Show> KEY_WRITER = new EntityWriter<>(
      "Show",
      List.of("id"),
      Set.of("id"),
      Show_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Show> MAPPER = RowMapper.ofColumns(
      List.of("id", "venue", "day", "price", "fee", "hash", "tags"),
      Show_::read);

  private Show_() {
  }

  private static void write(Show entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.venue()));
    row.add(Encode.localDate(entity.day()));
    row.add(Encode.integer(entity.price()));
    row.add(Encode.decimal(entity.fee()));
    row.add(Encode.blob(entity.hash()));
    row.add(Encode.json(entity.tags()));
  }

  private static void writeKey(Show entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Show read(Row row) {
    return new Show(
        Decode.int64(row, 0),
        Decode.text(row, 1),
        Decode.localDate(row, 2),
        row.isNull(3) ? null : Decode.int32(row, 3),
        Decode.decimal(row, 4),
        Decode.blob(row, 5),
        Decode.json(row, 6, TAGS_TYPE));
  }
}
