package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.annotations.Generated;
import dev.dione.dialect.scope.ScopedTable;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.schema.SchemaResource;
import dev.dione.schema.SchemaTables;
import dev.dione.scope.Scope;
import java.util.List;

/**
 * Makes {@link WebDb}. Safe for use by many threads.
 */
@Generated(
    from = "app.WebDb"
)
public final class WebDb_ implements WebDb {
  private static final List<ScopedTable> SCOPED = List.of(
      new ScopedTable("pages", new ScopedTable.Live("deleted_at", "IS NULL"), null, List.of()),
      new ScopedTable("site", new ScopedTable.Live("gone", "= 0"), null, List.of()));

  private final D1 d1;

  private final PageDao_ pages;

  private WebDb_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
    this.pages = new PageDao_(d1);
  }

  /**
   * The database on a connection, which stays the caller's to close.
   */
  public static WebDb open(D1 d1) {
    return new WebDb_(d1.within(Scope.of(SCOPED)));
  }

  /**
   * An empty batch: calls that will be one request, all or nothing.
   */
  public static Batch batch(WebDb db) {
    return new Batch(db.d1());
  }

  /**
   * The schema as SQL: what {@code schema.sql} holds.
   */
  public static String ddl() {
    return SchemaResource.ddl(WebDb_.class, "WebDb");
  }

  @Override
  public D1 d1() {
    return d1;
  }

  @Override
  public void createTables() {
    new SchemaTables(d1, SchemaResource.read(WebDb_.class, "WebDb")).create();
  }

  @Override
  public void checkSchema() {
    new SchemaTables(d1, SchemaResource.read(WebDb_.class, "WebDb")).check();
  }

  @Override
  public PageDao pages() {
    return pages;
  }

  /**
   * Calls that wait to be one request, all or nothing. Not thread-safe.
   */
  public static final class Batch implements AutoCloseable {
    private final D1Batch batch;

    private final PageDao_.Batch pages;

    private Batch(D1 d1) {
      this.batch = new D1Batch(d1);
      this.pages = new PageDao_.Batch(batch, d1);
    }

    /**
     * The calls of {@link PageDao}.
     */
    public PageDao_.Batch pages() {
      return pages;
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
