package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.dialect.dml.PatchTable;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.patch.EntityPatch;
import dev.dione.query.column.OrderedColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The table {@code note} in queries, and how {@link Note} is written to it and read.
 */
@Generated(
    from = "app.Note",
    carried = @Generated.Carried(of = "app.Note", nullable = {"id", "text"})
)
public final class Note_ extends Table<Note> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Note> WRITER = new EntityWriter<>(
      "Note",
      List.of("id", "slug", "text"),
      Set.of("slug"),
      Note_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Note> KEY_WRITER = new EntityWriter<>(
      "Note",
      List.of("id"),
      Set.of(),
      Note_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Note> MAPPER = RowMapper.forward(
      List.of("id", "slug", "text"),
      Note_::read);

  /**
   * What a patch may change.
   */
  public static final PatchTable PATCHES = new PatchTable(
      "Note",
      "note",
      1,
      List.of(
          WriteColumn.required("id", ColumnType.TEXT),
          WriteColumn.required("slug", ColumnType.TEXT),
          WriteColumn.optional("text", ColumnType.TEXT)));

  public final OrderedColumn<UUID> id = ordered("id", SqlType.UUID, NOT_NULL);

  public final TextColumn slug = text("slug", NOT_NULL);

  public final TextColumn text = text("text", NULLABLE);

  private Note_() {
    super("note", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Note_ table() {
    return new Note_();
  }

  private static void write(Note entity, RowWriter row) {
    row.add(Encode.uuid(row.orUuid(entity.id())));
    row.add(Encode.text(entity.slug()));
    row.add(Encode.text(entity.text()));
  }

  private static void writeKey(Note entity, RowWriter row) {
    row.add(Encode.uuid(row.orUuid(entity.id())));
  }

  private static Note read(Row row) {
    return new Note(
        row.isNull(0) ? null : Decode.uuid(row, 0),
        Decode.text(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2));
  }

  /**
   * A change of one row of {@code note}: what is not set stays as it is stored. Not
   * thread-safe.
   */
  public static final class Patch extends EntityPatch<Note> {
    private Patch() {
      super(PATCHES);
    }

    /**
     * A patch of the row of this id, which sets nothing yet.
     */
    public static Patch of(UUID id) {
      Patch patch = new Patch();
      patch.setRequired(0, "id", Encode.uuid(id));
      return patch;
    }

    /**
     * Sets {@code slug}, never to null.
     */
    public Patch slug(String slug) {
      setRequired(1, "slug", Encode.text(slug));
      return this;
    }

    /**
     * Sets {@code text}; null is written.
     */
    public Patch text(String text) {
      set(2, Encode.text(text));
      return this;
    }
  }
}
