package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.annotations.Generated;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.schema.SchemaResource;
import dev.dione.schema.SchemaTables;

/**
 * Makes {@link NightDb}. Safe for use by many threads.
 */
@Generated(
    from = "app.NightDb"
)
public final class NightDb_ implements NightDb {
  private final D1 d1;

  private final NightDao_ nights;

  private NightDb_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
    this.nights = new NightDao_(d1);
  }

  /**
   * The database on a connection, which stays the caller's to close.
   */
  public static NightDb open(D1 d1) {
    return new NightDb_(d1);
  }

  /**
   * An empty batch: calls that will be one request, all or nothing.
   */
  public static Batch batch(NightDb db) {
    return new Batch(db.d1());
  }

  /**
   * The schema as SQL: what {@code schema.sql} holds.
   */
  public static String ddl() {
    return SchemaResource.ddl(NightDb_.class, "NightDb");
  }

  @Override
  public D1 d1() {
    return d1;
  }

  @Override
  public void createTables() {
    new SchemaTables(d1, SchemaResource.read(NightDb_.class, "NightDb")).create();
  }

  @Override
  public void checkSchema() {
    new SchemaTables(d1, SchemaResource.read(NightDb_.class, "NightDb")).check();
  }

  @Override
  public NightDao nights() {
    return nights;
  }

  /**
   * Calls that wait to be one request, all or nothing. Not thread-safe.
   */
  public static final class Batch implements AutoCloseable {
    private final D1Batch batch;

    private final NightDao_.Batch nights;

    private Batch(D1 d1) {
      this.batch = new D1Batch(d1);
      this.nights = new NightDao_.Batch(batch, d1);
    }

    /**
     * The calls of {@link NightDao}.
     */
    public NightDao_.Batch nights() {
      return nights;
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
