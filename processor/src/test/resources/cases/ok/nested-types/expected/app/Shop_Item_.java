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
 * How {@link Shop.Item} is written to and read from {@code item}.
 */
@Generated(
    from = "app.Shop.Item"
)
public final class Shop_Item_ {
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
  public static final RowMapper<Shop.Item> MAPPER = RowMapper.ofColumns(
      List.of("id", "size", "extra"),
      Shop_Item_::read);

  private Shop_Item_() {
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
