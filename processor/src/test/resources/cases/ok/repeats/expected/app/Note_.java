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
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import java.util.List;
import java.util.Set;

/**
 * The table {@code notes} in queries, and how {@link Note} is written to it and read.
 */
@Generated(
    from = "app.Note"
)
public final class Note_ extends Table<Note> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Note> WRITER = new EntityWriter<>(
      "Note",
      List.of("id", "text"),
      Set.of("id", "text"),
      Note_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Note> KEY_WRITER = new EntityWriter<>(
      "Note",
      List.of("id"),
      Set.of("id"),
      Note_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Note> MAPPER = RowMapper.forward(
      List.of("id", "text"),
      Note_::read);

  /**
   * What a patch may change.
   */
  public static final PatchTable PATCHES = new PatchTable(
      "Note",
      "notes",
      1,
      List.of(
          WriteColumn.required("id", ColumnType.TEXT),
          WriteColumn.required("text", ColumnType.TEXT)));

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn text = text("text", NOT_NULL);

  private Note_() {
    super("notes", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Note_ table() {
    return new Note_();
  }

  private static void write(Note entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.text()));
  }

  private static void writeKey(Note entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Note read(Row row) {
    return new Note(
        Decode.text(row, 0),
        Decode.text(row, 1));
  }

  /**
   * A change of one row of {@code notes}: what is not set stays as it is stored. Not
   * thread-safe.
   */
  public static final class Patch extends EntityPatch<Note> {
    private Patch() {
      super(PATCHES);
    }

    /**
     * A patch of the row of this id, which sets nothing yet.
     */
    public static Patch of(String id) {
      Patch patch = new Patch();
      patch.setRequired(0, "id", Encode.text(id));
      return patch;
    }

    /**
     * Sets {@code text}, never to null.
     */
    public Patch text(String text) {
      setRequired(1, "text", Encode.text(text));
      return this;
    }
  }
}
