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
 * The table {@code parent} in queries, and how {@link Parent} is written to it and read.
 */
@Generated(
    from = "app.Parent",
    carried = @Generated.Carried(of = "app.Parent", nullable = "code")
)
public final class Parent_ extends Table<Parent> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Parent> WRITER = new EntityWriter<>(
      "Parent",
      List.of("id", "code"),
      Set.of("id"),
      Parent_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Parent> KEY_WRITER = new EntityWriter<>(
      "Parent",
      List.of("id"),
      Set.of("id"),
      Parent_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Parent> MAPPER = RowMapper.forward(
      List.of("id", "code"),
      Parent_::read);

  public final NumberColumn<Integer> id = number("id", SqlType.INT, NOT_NULL);

  public final TextColumn code = text("code", NULLABLE);

  private Parent_() {
    super("parent", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Parent_ table() {
    return new Parent_();
  }

  private static void write(Parent entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.code()));
  }

  private static void writeKey(Parent entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Parent read(Row row) {
    return new Parent(
        Decode.int32(row, 0),
        row.isNull(1) ? null : Decode.text(row, 1));
  }
}
