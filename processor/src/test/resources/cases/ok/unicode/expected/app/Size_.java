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
 * How {@link Size} is written to and read from {@code größe}.
 */
@Generated(
    from = "app.Size",
    carried = @Generated.Carried(of = "app.Size", nullable = "名前")
)
public final class Size_ {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Size> WRITER = new EntityWriter<>(
      "Size",
      List.of("schlüssel", "名前", "straße"),
      Set.of("schlüssel", "straße"),
      Size_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Size> KEY_WRITER = new EntityWriter<>(
      "Size",
      List.of("schlüssel"),
      Set.of("schlüssel"),
      Size_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Size> MAPPER = RowMapper.ofColumns(
      List.of("schlüssel", "名前", "straße"),
      Size_::read);

  private Size_() {
  }

  private static void write(Size entity, RowWriter row) {
    row.add(Encode.text(entity.schlüssel()));
    row.add(Encode.text(entity.名前()));
    row.add(Encode.integer(entity.straße()));
  }

  private static void writeKey(Size entity, RowWriter row) {
    row.add(Encode.text(entity.schlüssel()));
  }

  private static Size read(Row row) {
    return new Size(
        Decode.text(row, 0),
        row.isNull(1) ? null : Decode.text(row, 1),
        Decode.int32(row, 2));
  }
}
