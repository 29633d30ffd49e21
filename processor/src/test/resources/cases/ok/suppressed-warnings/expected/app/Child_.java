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
 * The table {@code child} in queries, and how {@link Child} is written to it and read.
 */
@Generated(
    from = "app.Child"
)
public final class Child_ extends Table<Child> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Child> WRITER = new EntityWriter<>(
      "Child",
      List.of("id", "parent"),
      Set.of("id", "parent"),
      Child_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Child> KEY_WRITER = new EntityWriter<>(
      "Child",
      List.of("id"),
      Set.of("id"),
      Child_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Child> MAPPER = RowMapper.forward(
      List.of("id", "parent"),
      Child_::read);

  public final NumberColumn<Integer> id = number("id", SqlType.INT, NOT_NULL);

  public final NumberColumn<Integer> parent = number("parent", SqlType.INT, NOT_NULL);

  private Child_() {
    super("child", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Child_ table() {
    return new Child_();
  }

  private static void write(Child entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.integer(entity.parent()));
  }

  private static void writeKey(Child entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Child read(Row row) {
    return new Child(
        Decode.int32(row, 0),
        Decode.int32(row, 1));
  }
}
