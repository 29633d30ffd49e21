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
 * The table {@code legacy} in queries, and how {@link Legacy} is written to it and read.
 */
@Generated(
    from = "app.Legacy"
)
public final class Legacy_ extends Table<Legacy> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Legacy> WRITER = new EntityWriter<>(
      "Legacy",
      List.of("name", "id"),
      Set.of("name", "id"),
      Legacy_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Legacy> KEY_WRITER = new EntityWriter<>(
      "Legacy",
      List.of("id"),
      Set.of("id"),
      Legacy_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Legacy> MAPPER = RowMapper.forward(
      List.of("name", "id"),
      Legacy_::read);

  public final TextColumn name = text("name", NOT_NULL);

  public final TextColumn id = text("id", NOT_NULL);

  private Legacy_() {
    super("legacy", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Legacy_ table() {
    return new Legacy_();
  }

  private static void write(Legacy entity, RowWriter row) {
    row.add(Encode.text(entity.name()));
    IdCheck.requireWritable("Legacy", "id", entity, Encode.text(entity.id()));
    row.add(Encode.text(entity.id()));
  }

  private static void writeKey(Legacy entity, RowWriter row) {
    IdCheck.requireWritable("Legacy", "id", entity, Encode.text(entity.id()));
    row.add(Encode.text(entity.id()));
  }

  private static Legacy read(Row row) {
    Legacy entity = new Legacy(
        Decode.text(row, 0));
    IdCheck.keep(entity, row, 1, Encode.text(entity.id()));
    return entity;
  }
}
