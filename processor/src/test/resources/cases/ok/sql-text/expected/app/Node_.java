package app;

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
 * How {@link Node} is written to and read from {@code node}.
 */
@Generated(
    from = "app.Node"
)
public final class Node_ {
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
  public static final RowMapper<Node> MAPPER = RowMapper.ofColumns(
      List.of("id", "parent", "name"),
      Node_::read);

  private Node_() {
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
