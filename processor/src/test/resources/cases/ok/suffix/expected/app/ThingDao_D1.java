package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link ThingDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.ThingDao",
    signatures = "save(app.Thing thing)"
)
public final class ThingDao_D1 implements ThingDao {
  private static final String SAVE = """
      INSERT INTO thing (id)
      SELECT src.value->>0
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO NOTHING""";

  private static final BulkWrite<Thing> SAVE_WRITE = BulkWrite.of(
      "ThingDao.save",
      SAVE,
      Thing_D1.WRITER,
      new Folding(List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final String ALL = "SELECT * FROM thing";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public ThingDao_D1(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void save(Thing thing) {
    d1.execute(saveCall(thing));
  }

  @Override
  public List<Thing> all() {
    return d1.execute(allCall());
  }

  private Call<Void> saveCall(Thing thing) {
    return SAVE_WRITE.of(d1, Collections.singletonList(thing));
  }

  private Call<List<Thing>> allCall() {
    return QueryCall.list(
        new Statement(ALL, List.of(), "ThingDao.all"),
        Thing_D1.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final ThingDao_D1 dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new ThingDao_D1(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link ThingDao#save} to the batch.
     */
    public Pending<Void> save(Thing thing) {
      return batch.add(dao.saveCall(thing));
    }

    /**
     * Adds {@link ThingDao#all} to the batch.
     */
    public Pending<List<Thing>> all() {
      return batch.add(dao.allCall());
    }
  }
}
