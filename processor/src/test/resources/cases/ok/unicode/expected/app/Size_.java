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
 * The table {@code größe} in queries, and how {@link Size} is written to it and read.
 */
@Generated(
    from = "app.Size",
    carried = @Generated.Carried(of = "app.Size", nullable = "名前")
)
public final class Size_ extends Table<Size> {
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
  public static final RowMapper<Size> MAPPER = RowMapper.forward(
      List.of("schlüssel", "名前", "straße"),
      Size_::read);

  public final TextColumn schlüssel = text("schlüssel", NOT_NULL);

  public final TextColumn 名前 = text("名前", NULLABLE);

  public final NumberColumn<Integer> straße = number("straße", SqlType.INT, NOT_NULL);

  private Size_() {
    super("größe", List.of("schlüssel"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Size_ table() {
    return new Size_();
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
