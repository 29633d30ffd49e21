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
 * The table {@code tag} in queries, and how {@link Tag} is written to it and read.
 */
@Generated(
    from = "app.Tag",
    carried = @Generated.Carried(of = "app.Tag", nullable = {"label", "uses", "color", "note"})
)
public final class Tag_ extends Table<Tag> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Tag> WRITER = new EntityWriter<>(
      "Tag",
      List.of("id", "slug", "label", "uses", "color", "note", "origin", "kept"),
      Set.of("id", "slug", "origin", "kept"),
      Tag_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Tag> KEY_WRITER = new EntityWriter<>(
      "Tag",
      List.of("id"),
      Set.of("id"),
      Tag_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Tag> MAPPER = RowMapper.forward(
      List.of("id", "slug", "label", "uses", "color", "note", "origin", "kept"),
      Tag_::read);

  public final NumberColumn<Integer> id = number("id", SqlType.INT, NOT_NULL);

  public final TextColumn slug = text("slug", NOT_NULL);

  public final TextColumn label = text("label", NULLABLE);

  public final NumberColumn<Integer> uses = number("uses", SqlType.INT, NOT_NULL);

  public final TextColumn color = text("color", NOT_NULL);

  public final TextColumn note = text("note", NULLABLE);

  public final TextColumn origin = text("origin", NOT_NULL);

  public final TextColumn kept = text("kept", NOT_NULL);

  private Tag_() {
    super("tag", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Tag_ table() {
    return new Tag_();
  }

  private static void write(Tag entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.slug()));
    row.add(Encode.text(entity.label()));
    row.add(Encode.integer(entity.uses()));
    row.add(Encode.text(entity.color()));
    row.add(Encode.text(entity.note()));
    row.add(Encode.text(entity.origin()));
    row.add(Encode.text(entity.kept()));
  }

  private static void writeKey(Tag entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
  }

  private static Tag read(Row row) {
    return new Tag(
        Decode.int32(row, 0),
        Decode.text(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2),
        row.isNull(3) ? null : Decode.int32(row, 3),
        row.isNull(4) ? null : Decode.text(row, 4),
        row.isNull(5) ? null : Decode.text(row, 5),
        Decode.text(row, 6),
        Decode.text(row, 7));
  }
}
