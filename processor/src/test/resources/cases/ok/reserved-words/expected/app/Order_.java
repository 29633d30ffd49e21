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
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The table {@code order} in queries, and how {@link Order} is written to it and read.
 */
@Generated(
    from = "app.Order"
)
public final class Order_ extends Table<Order> {
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
  public static final RowMapper<Order> MAPPER = RowMapper.forward(
      List.of("key", "group", "select", "table pricing", "a\"b", "größe"),
      Order_::read);

  public final TextColumn key = text("key", NOT_NULL);

  public final NumberColumn<Integer> group = number("group", SqlType.INT, NOT_NULL);

  public final TextColumn select = text("select", NOT_NULL);

  public final JsonColumn<List<String>> pricing = json("table pricing", PRICING_TYPE, NOT_NULL);

  public final TextColumn quote = text("a\"b", NOT_NULL);

  public final TextColumn size = text("größe", NOT_NULL);

  private Order_() {
    super("order", List.of("key"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Order_ table() {
    return new Order_();
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
