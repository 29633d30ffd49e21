package app;

import com.fasterxml.jackson.core.type.TypeReference;
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
import dev.dione.query.column.BlobColumn;
import dev.dione.query.column.JsonColumn;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.column.TimeColumn;
import dev.dione.query.type.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The table {@code song} in queries, and how {@link Song} is written to it and read.
 */
@Generated(
    from = "app.Song",
    carried = @Generated.Carried(of = "app.Song", nullable = {"album", "rating", "label", "cover", "createdAt", "updatedAt"})
)
public final class Song_ extends Table<Song> {
  private static final TypeReference<List<String>> TAGS_TYPE = new TypeReference<>() {};

  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Song> WRITER = new EntityWriter<>(
      "Song",
      List.of("id", "title", "album", "plays", "rating", "label", "source", "tags", "cover",
          "createdAt", "updatedAt"),
      Set.of("id", "title", "plays", "source", "tags"),
      Song_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Song> KEY_WRITER = new EntityWriter<>(
      "Song",
      List.of("id"),
      Set.of("id"),
      Song_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Song> MAPPER = RowMapper.forward(
      List.of("id", "title", "album", "plays", "rating", "label", "source", "tags", "cover",
          "created_at", "updated_at"),
      Song_::read);

  /**
   * What a patch may change.
   */
  public static final PatchTable PATCHES = new PatchTable(
      "Song",
      "song",
      1,
      List.of(
          WriteColumn.required("id", ColumnType.TEXT),
          WriteColumn.required("title", ColumnType.TEXT),
          WriteColumn.optional("album", ColumnType.TEXT),
          WriteColumn.required("plays", ColumnType.INTEGER),
          WriteColumn.defaulting("rating", ColumnType.INTEGER, "0"),
          WriteColumn.required("label", ColumnType.TEXT),
          WriteColumn.required("source", ColumnType.TEXT).insertOnly(),
          WriteColumn.required("tags", ColumnType.TEXT),
          WriteColumn.optional("cover", ColumnType.BLOB),
          WriteColumn.required("created_at", ColumnType.TEXT).insertOnly().as(WriteColumn.Role.INSERT_TIME),
          WriteColumn.required("updated_at", ColumnType.TEXT).as(WriteColumn.Role.UPDATE_TIME)));

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn title = text("title", NOT_NULL);

  public final TextColumn album = text("album", NULLABLE);

  public final NumberColumn<Integer> plays = number("plays", SqlType.INT, NOT_NULL);

  public final NumberColumn<Integer> rating = number("rating", SqlType.INT, NOT_NULL);

  public final TextColumn label = text("label", NOT_NULL);

  public final TextColumn source = text("source", NOT_NULL);

  public final JsonColumn<List<String>> tags = json("tags", TAGS_TYPE, NOT_NULL);

  public final BlobColumn cover = blob("cover", NULLABLE);

  public final TimeColumn<Instant> createdAt = time("created_at", SqlType.INSTANT, NULLABLE);

  public final TimeColumn<Instant> updatedAt = time("updated_at", SqlType.INSTANT, NULLABLE);

  private Song_() {
    super("song", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Song_ table() {
    return new Song_();
  }

  private static void write(Song entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
    row.add(Encode.text(entity.title()));
    row.add(Encode.text(entity.album()));
    row.add(Encode.integer(entity.plays()));
    row.add(Encode.integer(entity.rating()));
    row.add(Encode.text(entity.label()));
    row.add(Encode.text(entity.source()));
    row.add(Encode.json(entity.tags()));
    row.add(Encode.blob(entity.cover()));
    row.add(Encode.instant(row.orNow(entity.createdAt())));
    row.add(Encode.instant(row.now()));
  }

  private static void writeKey(Song entity, RowWriter row) {
    row.add(Encode.text(entity.id()));
  }

  private static Song read(Row row) {
    return new Song(
        Decode.text(row, 0),
        Decode.text(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2),
        Decode.int32(row, 3),
        row.isNull(4) ? null : Decode.int32(row, 4),
        row.isNull(5) ? null : Decode.text(row, 5),
        Decode.text(row, 6),
        Decode.json(row, 7, TAGS_TYPE),
        row.isNull(8) ? null : Decode.blob(row, 8),
        row.isNull(9) ? null : Decode.instant(row, 9),
        row.isNull(10) ? null : Decode.instant(row, 10));
  }

  /**
   * A change of one row of {@code song}: what is not set stays as it is stored. Not
   * thread-safe.
   */
  public static final class Patch extends EntityPatch<Song> {
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
     * Sets {@code title}, never to null.
     */
    public Patch title(String title) {
      setRequired(1, "title", Encode.text(title));
      return this;
    }

    /**
     * Sets {@code album}; null is written.
     */
    public Patch album(String album) {
      set(2, Encode.text(album));
      return this;
    }

    /**
     * Sets {@code plays}.
     */
    public Patch plays(int plays) {
      set(3, Encode.integer(plays));
      return this;
    }

    /**
     * Sets {@code rating}; null means its default.
     */
    public Patch rating(Integer rating) {
      set(4, Encode.integer(rating));
      return this;
    }

    /**
     * Sets {@code label}, never to null.
     */
    public Patch label(String label) {
      setRequired(5, "label", Encode.text(label));
      return this;
    }

    /**
     * Sets {@code source}, never to null.
     */
    public Patch source(String source) {
      setRequired(6, "source", Encode.text(source));
      return this;
    }

    /**
     * Sets {@code tags}, never to null.
     */
    public Patch tags(List<String> tags) {
      setRequired(7, "tags", Encode.json(tags));
      return this;
    }

    /**
     * Sets {@code cover}; null is written.
     */
    public Patch cover(byte[] cover) {
      set(8, Encode.blob(cover));
      return this;
    }

    @Override
    protected void complete(RowWriter row) {
      set(9, Encode.instant(row.now()));
      set(10, Encode.instant(row.now()));
    }
  }
}
