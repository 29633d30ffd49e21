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
import dev.dione.query.column.BoolColumn;
import dev.dione.query.column.NumberColumn;
import dev.dione.query.column.OrderedColumn;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.type.SqlType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The table {@code task} in queries, and how {@link Task} is written to it and read.
 */
@Generated(
    from = "app.Task",
    carried = @Generated.Carried(of = "app.Task", nullable = "project")
)
public final class Task_ extends Table<Task> {
  /**
   * All columns of an entity.
   */
  public static final EntityWriter<Task> WRITER = new EntityWriter<>(
      "Task",
      List.of("team", "number", "project", "text", "deleted"),
      Set.of("team", "number", "text", "deleted"),
      Task_::write);

  /**
   * The id of an entity.
   */
  public static final EntityWriter<Task> KEY_WRITER = new EntityWriter<>(
      "Task",
      List.of("team", "number"),
      Set.of("team", "number"),
      Task_::writeKey);

  /**
   * What marks the row of an entity as deleted.
   */
  public static final EntityWriter<Task> DELETION_WRITER = new EntityWriter<>(
      "Task",
      List.of("team", "number", "deleted"),
      Set.of("team", "number", "deleted"),
      Task_::writeDeletion);

  /**
   * An entity of each row.
   */
  public static final RowMapper<Task> MAPPER = RowMapper.forward(
      List.of("team", "number", "project", "text", "deleted"),
      Task_::read);

  /**
   * What a patch may change.
   */
  public static final PatchTable PATCHES = new PatchTable(
      "Task",
      "task",
      2,
      List.of(
          WriteColumn.required("team", ColumnType.TEXT).insertOnly().as(WriteColumn.Role.TENANT),
          WriteColumn.required("number", ColumnType.INTEGER),
          WriteColumn.optional("project", ColumnType.TEXT),
          WriteColumn.required("text", ColumnType.TEXT),
          WriteColumn.required("deleted", ColumnType.INTEGER)),
          new ScopedTable.Live("deleted", "= 0"));

  public final TextColumn team = text("team", NOT_NULL);

  public final NumberColumn<Long> number = number("number", SqlType.LONG, NOT_NULL);

  public final OrderedColumn<UUID> project = ordered("project", SqlType.UUID, NULLABLE);

  public final TextColumn text = text("text", NOT_NULL);

  public final BoolColumn deleted = bool("deleted", NOT_NULL);

  private Task_() {
    super("task", List.of("team", "number"), WRITER, MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Task_ table() {
    return new Task_();
  }

  private static void write(Task entity, RowWriter row) {
    row.add(row.ofTenant(Encode.text(entity.team())));
    row.add(Encode.integer(entity.number()));
    row.add(Encode.uuid(entity.project()));
    row.add(Encode.text(entity.text()));
    row.add(Encode.bool(entity.deleted()));
  }

  private static void writeKey(Task entity, RowWriter row) {
    row.add(row.ofTenant(Encode.text(entity.team())));
    row.add(Encode.integer(entity.number()));
  }

  private static void writeDeletion(Task entity, RowWriter row) {
    row.add(row.ofTenant(Encode.text(entity.team())));
    row.add(Encode.integer(entity.number()));
    row.add(Encode.bool(true));
  }

  private static Task read(Row row) {
    return new Task(
        Decode.text(row, 0),
        Decode.int64(row, 1),
        row.isNull(2) ? null : Decode.uuid(row, 2),
        Decode.text(row, 3),
        Decode.bool(row, 4));
  }

  /**
   * A change of one row of {@code task}: what is not set stays as it is stored. Not
   * thread-safe.
   */
  public static final class Patch extends EntityPatch<Task> {
    private Patch() {
      super(PATCHES);
    }

    /**
     * A patch of the row of this id, which sets nothing yet.
     */
    public static Patch of(long number) {
      Patch patch = new Patch();
      patch.set(1, Encode.integer(number));
      return patch;
    }

    /**
     * Sets {@code text}, never to null.
     */
    public Patch text(String text) {
      setRequired(3, "text", Encode.text(text));
      return this;
    }

    /**
     * Sets {@code deleted}.
     */
    public Patch deleted(boolean deleted) {
      set(4, Encode.bool(deleted));
      return this;
    }

    @Override
    protected void complete(RowWriter row) {
      set(0, row.ofTenant(null));
    }
  }
}
