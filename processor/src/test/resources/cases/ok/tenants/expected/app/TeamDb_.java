package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.annotations.Generated;
import dev.dione.dialect.scope.ScopedTable;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.schema.SchemaResource;
import dev.dione.schema.SchemaTables;
import dev.dione.scope.Scope;
import java.util.List;

/**
 * Makes {@link TeamDb}. Safe for use by many threads.
 */
@Generated(
    from = "app.TeamDb"
)
public final class TeamDb_ implements TeamDb {
  private static final List<ScopedTable> SCOPED = List.of(
      new ScopedTable("project", null, "team", List.of()),
      new ScopedTable("task", new ScopedTable.Live("deleted", "= 0"), "team", List.of("project")));

  private final D1 d1;

  private final TaskDao_ tasks;

  private TeamDb_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
    this.tasks = new TaskDao_(d1);
  }

  /**
   * The database on a connection, which stays the caller's to close. No statement of its DAOs
   * sees or changes a row of another tenant.
   */
  public static TeamDb open(D1 d1, String tenant) {
    return new TeamDb_(d1.within(Scope.of(SCOPED, Encode.text(tenant))));
  }

  /**
   * An empty batch: calls that will be one request, all or nothing.
   */
  public static Batch batch(TeamDb db) {
    return new Batch(db.d1());
  }

  /**
   * The schema as SQL: what {@code schema.sql} holds.
   */
  public static String ddl() {
    return SchemaResource.ddl(TeamDb_.class, "TeamDb");
  }

  @Override
  public D1 d1() {
    return d1;
  }

  @Override
  public void createTables() {
    new SchemaTables(d1, SchemaResource.read(TeamDb_.class, "TeamDb")).create();
  }

  @Override
  public void checkSchema() {
    new SchemaTables(d1, SchemaResource.read(TeamDb_.class, "TeamDb")).check();
  }

  @Override
  public TaskDao tasks() {
    return tasks;
  }

  /**
   * Calls that wait to be one request, all or nothing. Not thread-safe.
   */
  public static final class Batch implements AutoCloseable {
    private final D1Batch batch;

    private final TaskDao_.Batch tasks;

    private Batch(D1 d1) {
      this.batch = new D1Batch(d1);
      this.tasks = new TaskDao_.Batch(batch, d1);
    }

    /**
     * The calls of {@link TaskDao}.
     */
    public TaskDao_.Batch tasks() {
      return tasks;
    }

    /**
     * Adds any other call, such as a query; nothing is sent yet.
     */
    public <T> Pending<T> add(Call<T> call) {
      return batch.add(call);
    }

    /**
     * Sends everything as one request: all is done, or nothing.
     */
    public void commit() {
      batch.commit();
    }

    /**
     * Sends everything as one request that is done once, however often it is sent under the key:
     * see {@link D1Batch#commitOnce}.
     */
    public void commitOnce(String key) {
      batch.commitOnce(key);
    }

    /**
     * Ends the batch; what was not committed is not sent.
     */
    @Override
    public void close() {
      batch.close();
    }
  }
}
