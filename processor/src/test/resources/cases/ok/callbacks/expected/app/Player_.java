package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.IdCheck;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import java.util.List;
import java.util.Set;

/**
 * The table {@code player} in queries, and how {@link Player} is written to it and read.
 */
@Generated(
    from = "app.Player",
    signatures = "app.Player(java.lang.String name)"
)
public final class Player_ extends Table<Player> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Player> WRITER = new EntityWriter<>(
      "Player",
      List.of("name", "key"),
      Set.of("name", "key"),
      Player_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Player> KEY_WRITER = new EntityWriter<>(
      "Player",
      List.of("key"),
      Set.of("key"),
      Player_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Player> MAPPER = RowMapper.forward(
      List.of("name", "key"),
      Player_::read);

  public final TextColumn name = text("name", NOT_NULL);

  public final TextColumn key = text("key", NOT_NULL);

  private Player_() {
    super("player", List.of("key"), WRITER.before(Player_::beforeInsert), MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Player_ table() {
    return new Player_();
  }

  /**
   * The entity to insert, after its own methods.
   */
  public static Player beforeInsert(Player entity) {
    entity.countWrite();
    entity.rename();
    return entity;
  }

  /**
   * The entity to update, after its own methods.
   */
  public static Player beforeUpdate(Player entity) {
    entity.countWrite();
    return entity;
  }

  /**
   * The entity to upsert, after its own methods.
   */
  public static Player beforeUpsert(Player entity) {
    entity.countWrite();
    entity.rename();
    return entity;
  }

  private static void write(Player entity, RowWriter row) {
    row.add(Encode.text(entity.name()));
    row.add(Encode.text(entity.key()));
  }

  private static void writeKey(Player entity, RowWriter row) {
    row.add(Encode.text(entity.key()));
  }

  private static Player read(Row row) {
    Player entity = new Player(
        Decode.text(row, 0));
    IdCheck.require("Player", row, 1, Encode.text(entity.key()));
    entity.rename();
    return entity;
  }
}
