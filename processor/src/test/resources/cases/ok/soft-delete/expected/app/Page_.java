package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.dialect.dml.PatchTable;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.dialect.scope.ScopedTable;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import dev.dione.patch.EntityPatch;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.column.TimeColumn;
import dev.dione.query.type.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The table {@code pages} in queries, and how {@link Page} is written to it and read.
 */
@Generated(
    from = "app.Page",
    carried = @Generated.Carried(of = "app.Page", nullable = {"text", "updatedAt", "deletedAt"})
)
public final class Page_ extends Table<Page> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Page> WRITER = new EntityWriter<>(
      "Page",
      List.of("id", "site", "text", "version", "updatedAt", "deletedAt"),
      Set.of("id", "site", "version"),
      Page_::write);

  /**
   * What says which row an entity means.
   */
  public static final EntityWriter<Page> KEY_WRITER = new EntityWriter<>(
      "Page",
      List.of("id", "version"),
      Set.of("id", "version"),
      Page_::writeKey);

  /**
   * What marks the row of an entity as deleted.
   */
  public static final EntityWriter<Page> DELETION_WRITER = new EntityWriter<>(
      "Page",
      List.of("id", "version", "updatedAt", "deletedAt"),
      Set.of("id", "version"),
      Page_::writeDeletion);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Page> MAPPER = RowMapper.forward(
      List.of("id", "site", "text", "version", "updated_at", "deleted_at"),
      Page_::read);

  /**
   * What a patch may change.
   */
  public static final PatchTable PATCHES = new PatchTable(
      "Page",
      "pages",
      1,
      List.of(
          WriteColumn.required("id", ColumnType.INTEGER),
          WriteColumn.required("version", ColumnType.INTEGER).as(WriteColumn.Role.VERSION),
          WriteColumn.required("site", ColumnType.TEXT),
          WriteColumn.optional("text", ColumnType.TEXT),
          WriteColumn.required("updated_at", ColumnType.TEXT).as(WriteColumn.Role.UPDATE_TIME),
          WriteColumn.optional("deleted_at", ColumnType.TEXT)),
          new ScopedTable.Live("deleted_at", "IS NULL"));

  public final NumberColumn<Long> id = number("id", SqlType.LONG, NOT_NULL);

  public final TextColumn site = text("site", NOT_NULL);

  public final TextColumn text = text("text", NULLABLE);

  public final NumberColumn<Integer> version = number("version", SqlType.INT, NOT_NULL);

  public final TimeColumn<Instant> updatedAt = time("updated_at", SqlType.INSTANT, NULLABLE);

  public final TimeColumn<Instant> deletedAt = time("deleted_at", SqlType.INSTANT, NULLABLE);

  private Page_() {
    super("pages", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Page_ table() {
    return new Page_();
  }

  private static void write(Page entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.text(entity.site()));
    row.add(Encode.text(entity.text()));
    row.add(Encode.integer(entity.version()));
    row.add(Encode.instant(row.now()));
    row.add(Encode.instant(entity.deletedAt()));
  }

  private static void writeKey(Page entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.integer(entity.version()));
  }

  private static void writeDeletion(Page entity, RowWriter row) {
    row.add(Encode.integer(entity.id()));
    row.add(Encode.integer(entity.version()));
    row.add(Encode.instant(row.now()));
    row.add(Encode.instant(row.now()));
  }

  private static Page read(Row row) {
    return new Page(
        Decode.int64(row, 0),
        Decode.text(row, 1),
        row.isNull(2) ? null : Decode.text(row, 2),
        Decode.int32(row, 3),
        row.isNull(4) ? null : Decode.instant(row, 4),
        row.isNull(5) ? null : Decode.instant(row, 5));
  }

  /**
   * A change of one row of {@code pages}: what is not set stays as it is stored. Not
   * thread-safe.
   */
  public static final class Patch extends EntityPatch<Page> {
    private Patch() {
      super(PATCHES);
    }

    /**
     * A patch of the row of this id and version, which sets nothing yet.
     */
    public static Patch of(long id, int version) {
      Patch patch = new Patch();
      patch.set(0, Encode.integer(id));
      patch.set(1, Encode.integer(version));
      return patch;
    }

    /**
     * Sets {@code site}, never to null.
     */
    public Patch site(String site) {
      setRequired(2, "site", Encode.text(site));
      return this;
    }

    /**
     * Sets {@code text}; null is written.
     */
    public Patch text(String text) {
      set(3, Encode.text(text));
      return this;
    }

    /**
     * Sets {@code deleted_at}; null is written.
     */
    public Patch deletedAt(Instant deletedAt) {
      set(5, Encode.instant(deletedAt));
      return this;
    }

    @Override
    protected void complete(RowWriter row) {
      set(4, Encode.instant(row.now()));
    }
  }
}
