package app;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.JsonColumn;
import dev.dione.query.column.OrderedColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code item} in queries, and how {@link Shop.Item} is written to it and read.
 */
@Generated(
    from = "app.Shop.Item"
)
public final class Shop_Item_ extends Table<Shop.Item> {
  private static final TypeReference<Shop.Extra> EXTRA_TYPE = new TypeReference<>() {};

  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Shop.Item> WRITER = new EntityWriter<>(
      "Item",
      List.of("id", "size", "extra"),
      Set.of("id", "size", "extra"),
      Shop_Item_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Shop.Item> KEY_WRITER = new EntityWriter<>(
      "Item",
      List.of("id"),
      Set.of("id"),
      Shop_Item_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Shop.Item> MAPPER = RowMapper.forward(
      List.of("id", "size", "extra"),
      Shop_Item_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final OrderedColumn<Shop.Size> size = ordered("size", SqlType.enumOf(Shop.Size.class),
      NOT_NULL);

  public final JsonColumn<Shop.Extra> extra = json("extra", EXTRA_TYPE, NOT_NULL);

  private Shop_Item_() {
    super("item", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Shop_Item_ table() {
    return new Shop_Item_();
  }

  private static void write(Shop.Item entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.enumName(entity.size()));
    row.add(Encode.json(entity.extra()));
  }

  private static void writeKey(Shop.Item entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Shop.Item read(Row row) {
    return new Shop.Item(
        Decode.text(row, 0),
        Decode.enumConstant(row, 1, Shop.Size.class),
        Decode.json(row, 2, EXTRA_TYPE));
  }
}
