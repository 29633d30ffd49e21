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
 * How {@link Order} is written to and read from {@code order}.
 */
@Generated(
    from = "app.Order"
)
public final class Order_ {
  private static final TypeReference<List<String>> PRICING_TYPE = new TypeReference<>() {};

  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Order> WRITER = new EntityWriter<>(
      "Order",
      List.of("key", "group", "select", "pricing", "quote", "size"),
      Set.of("key", "group", "select", "pricing", "quote", "size"),
      Order_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Order> KEY_WRITER = new EntityWriter<>(
      "Order",
      List.of("key"),
      Set.of("key"),
      Order_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Order> MAPPER = RowMapper.ofColumns(
      List.of("key", "group", "select", "table pricing", "a\"b", "größe"),
      Order_::read);

  private Order_() {
  }

  private static void write(Order entity, RowWriter row) {
    row.add(Encode.text(entity.key()));
    row.add(Encode.integer(entity.group()));
    row.add(Encode.text(entity.select()));
    row.add(Encode.json(entity.pricing()));
    row.add(Encode.text(entity.quote()));
    row.add(Encode.text(entity.size()));
  }

  private static void writeKey(Order entity, RowWriter row) {
    row.add(Encode.text(entity.key()));
  }

  private static Order read(Row row) {
    return new Order(
        Decode.text(row, 0),
        Decode.int32(row, 1),
        Decode.text(row, 2),
        Decode.json(row, 3, PRICING_TYPE),
        Decode.text(row, 4),
        Decode.text(row, 5));
  }
}
