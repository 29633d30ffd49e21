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
 * The table {@code node} in queries, and how {@link Node} is written to it and read.
 */
@Generated(
    from = "app.Node",
    carried = @Generated.Carried(of = "app.Node", nullable = "parent")
)
public final class Node_ extends Table<Node> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Node> WRITER = new EntityWriter<>(
      "Node",
      List.of("id", "parent", "name"),
      Set.of("id", "name"),
      Node_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Node> KEY_WRITER = new EntityWriter<>(
      "Node",
      List.of("id"),
      Set.of("id"),
      Node_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Node> MAPPER = RowMapper.forward(
      List.of("id", "parent", "name"),
      Node_::read);

  public final NumberColumn<Long> id = number("id", SqlType.LONG, NOT_NULL);

  public final NumberColumn<Long> parent = number("parent", SqlType.LONG, NULLABLE);

  public final TextColumn name = text("name", NOT_NULL);

  private Node_() {
    super("node", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Node_ table() {
    return new Node_();
  }

  private static void write(Node entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.integer(entity.parent()));
    row.add(Encode.text(entity.name()));
  }

  private static void writeKey(Node entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Node read(Row row) {
    return new Node(
        Decode.int64(row, 0),
        row.isNull(1) ? null : Decode.int64(row, 1),
        Decode.text(row, 2));
  }
}
