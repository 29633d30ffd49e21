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
 * The table {@code item} in queries, and how {@link Item} is written to it and read.
 */
@Generated(
    from = "app.Item"
)
public final class Item_ extends Table<Item> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Item> WRITER = new EntityWriter<>(
      "Item",
      List.of("number", "name", "shown"),
      Set.of("number", "name", "shown"),
      Item_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Item> KEY_WRITER = new EntityWriter<>(
      "Item",
      List.of("number"),
      Set.of("number"),
      Item_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Item> MAPPER = RowMapper.forward(
      List.of("number", "name"),
      Item_::read);

  public final NumberColumn<Long> number = number("number", SqlType.LONG, NOT_NULL);

  public final TextColumn name = text("name", NOT_NULL);

  public final TextColumn shown = text("shown", NOT_NULL);

  private Item_() {
    super("item", List.of("number"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Item_ table() {
    return new Item_();
  }

  private static void write(Item entity, RowWriter row) {
    row.add(Encode.integer(entity.number()));
    row.add(Encode.text(entity.name()));
    row.add(Encode.text(entity.shown()));
  }

  private static void writeKey(Item entity, RowWriter row) {
    row.add(Encode.integer(entity.number()));
  }

  private static Item read(Row row) {
    return new Item(
        Decode.int64(row, 0),
        Decode.text(row, 1));
  }
}
