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
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.OrderedColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The table {@code project} in queries, and how {@link Project} is written to it and read.
 */
@Generated(
    from = "app.Project",
    carried = @Generated.Carried(of = "app.Project", nullable = {"id", "team"})
)
public final class Project_ extends Table<Project> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Project> WRITER = new EntityWriter<>(
      "Project",
      List.of("id", "team", "name", "version"),
      Set.of("name", "version"),
      Project_::write);

  /**
   * What says which row an entity means.
   */
  public static final EntityWriter<Project> KEY_WRITER = new EntityWriter<>(
      "Project",
      List.of("id", "team", "version"),
      Set.of("version"),
      Project_::writeKey);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Project> MAPPER = RowMapper.forward(
      List.of("id", "team", "name", "version"),
      Project_::read);

  /**
   * What a patch may change.
   */
  public static final PatchTable PATCHES = new PatchTable(
      "Project",
      "project",
      1,
      List.of(
          WriteColumn.required("id", ColumnType.TEXT),
          WriteColumn.required("team", ColumnType.TEXT).insertOnly().as(WriteColumn.Role.TENANT),
          WriteColumn.required("version", ColumnType.INTEGER).as(WriteColumn.Role.VERSION),
          WriteColumn.required("name", ColumnType.TEXT)));

  public final OrderedColumn<UUID> id = ordered("id", SqlType.UUID, NOT_NULL);

  public final TextColumn team = text("team", NOT_NULL);

  public final TextColumn name = text("name", NOT_NULL);

  public final NumberColumn<Integer> version = number("version", SqlType.INT, NOT_NULL);

  private Project_() {
    super("project", List.of("id"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Project_ table() {
    return new Project_();
  }

  private static void write(Project entity, RowWriter row) {
    row.add(Encode.uuid(row.orUuid(entity.id())));
    row.add(row.ofTenant(Encode.text(entity.team())));
    row.add(Encode.text(entity.name()));
    row.add(Encode.integer(entity.version()));
  }

  private static void writeKey(Project entity, RowWriter row) {
    row.add(Encode.uuid(row.orUuid(entity.id())));
    row.add(row.ofTenant(Encode.text(entity.team())));
    row.add(Encode.integer(entity.version()));
  }

  private static Project read(Row row) {
    return new Project(
        row.isNull(0) ? null : Decode.uuid(row, 0),
        row.isNull(1) ? null : Decode.text(row, 1),
        Decode.text(row, 2),
        Decode.int32(row, 3));
  }

  /**
   * A change of one row of {@code project}: what is not set stays as it is stored. Not
   * thread-safe.
   */
  public static final class Patch extends EntityPatch<Project> {
    private Patch() {
      super(PATCHES);
    }

    /**
     * A patch of the row of this id and version, which sets nothing yet.
     */
    public static Patch of(UUID id, int version) {
      Patch patch = new Patch();
      patch.setRequired(0, "id", Encode.uuid(id));
      patch.set(2, Encode.integer(version));
      return patch;
    }

    /**
     * Sets {@code name}, never to null.
     */
    public Patch name(String name) {
      setRequired(3, "name", Encode.text(name));
      return this;
    }

    @Override
    protected void complete(RowWriter row) {
      set(1, row.ofTenant(null));
    }
  }
}
