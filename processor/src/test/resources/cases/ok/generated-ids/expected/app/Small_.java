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
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code small} in queries, and how {@link Small} is written to it and read.
 */
@Generated(
    from = "app.Small",
    carried = @Generated.Carried(of = "app.Small", nullable = "id")
)
public final class Small_ extends Table<Small> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Small> WRITER = new EntityWriter<>(
      "Small",
      List.of("id", "entry"),
      Set.of("entry"),
      Small_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Small> KEY_WRITER = new EntityWriter<>(
      "Small",
      List.of("id"),
      Set.of(),
      Small_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Small> MAPPER = RowMapper.forward(
      List.of("id", "entry"),
      Small_::read);

  public final NumberColumn<Integer> id = number("id", SqlType.INT, NULLABLE);

  public final NumberColumn<Long> entry = number("entry", SqlType.LONG, NOT_NULL);

  private Small_() {
    super("small", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Small_ table() {
    return new Small_();
  }

  private static void write(Small entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.integer(entity.entry()));
  }

  private static void writeKey(Small entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Small read(Row row) {
    return new Small(
        row.isNull(0) ? null : Decode.int32(row, 0),
        Decode.int64(row, 1));
  }
}
