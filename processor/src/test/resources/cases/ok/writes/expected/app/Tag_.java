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
 * How {@link Tag} is written to and read from {@code tag}.
 */
@Generated(
    from = "app.Tag"
)
public final class Tag_ {
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
  public static final RowMapper<Tag> MAPPER = RowMapper.ofColumns(
      List.of("id", "slug", "label", "uses", "color", "note", "origin", "kept"),
      Tag_::read);

  private Tag_() {
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
