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
 * How {@link Größe} is written to and read from {@code größe}.
 */
@Generated(
    from = "app.Größe"
)
public final class Größe_ {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Größe> WRITER = new EntityWriter<>(
      "Größe",
      List.of("schlüssel", "名前", "straße"),
      Set.of("schlüssel", "straße"),
      Größe_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Größe> KEY_WRITER = new EntityWriter<>(
      "Größe",
      List.of("schlüssel"),
      Set.of("schlüssel"),
      Größe_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Größe> MAPPER = RowMapper.ofColumns(
      List.of("schlüssel", "名前", "straße"),
      Größe_::read);

  private Größe_() {
  }

  private static void write(Größe entity, RowWriter row) {
    row.add(Encode.text(entity.schlüssel()));
    row.add(Encode.text(entity.名前()));
    row.add(Encode.integer(entity.straße()));
  }

  private static void writeKey(Größe entity, RowWriter row) {
    row.add(Encode.text(entity.schlüssel()));
  }

  private static Größe read(Row row) {
    return new Größe(
        Decode.text(row, 0),
        row.isNull(1) ? null : Decode.text(row, 1),
        Decode.int32(row, 2));
  }
}
