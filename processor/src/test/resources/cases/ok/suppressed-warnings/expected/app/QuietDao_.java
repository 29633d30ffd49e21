package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.GeneratedFormat;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link QuietDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.QuietDao",
    signatures = {
        "replace(app.Parent parent)",
        "save(app.Parent parent)"
    },
    carried = @Generated.Carried(of = "app.QuietDao", suppressed = {"dione:null-in-unique-key: each one is new", "dione:replace-deletes-children: that is what it is for"})
)
public final class QuietDao_ implements QuietDao {
  private static final String REPLACE = """
      INSERT OR REPLACE INTO parent (id, code)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Parent> REPLACE_WRITE = BulkWrite.of(
      "QuietDao.replace",
      REPLACE,
      Parent_.WRITER,
      null);

  private static final String SAVE = """
      INSERT INTO parent (id, code)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (code) DO NOTHING""";

  private static final BulkWrite<Parent> SAVE_WRITE = BulkWrite.of(
      "QuietDao.save",
      SAVE,
      Parent_.WRITER,
      new Folding(List.of(1), Set.of(1), Set.of(0)))
      .repeating();

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public QuietDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void replace(Parent parent) {
    d1.execute(replaceCall(parent));
  }

  @Override
  public void save(Parent parent) {
    d1.execute(saveCall(parent));
  }

  private Call<Void> replaceCall(Parent parent) {
    return REPLACE_WRITE.of(d1, Collections.singletonList(parent));
  }

  private Call<Void> saveCall(Parent parent) {
    return SAVE_WRITE.of(d1, Collections.singletonList(parent));
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final QuietDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new QuietDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link QuietDao#replace} to the batch.
     */
    public Pending<Void> replace(Parent parent) {
      return batch.add(dao.replaceCall(parent));
    }

    /**
     * Adds {@link QuietDao#save} to the batch.
     */
    public Pending<Void> save(Parent parent) {
      return batch.add(dao.saveCall(parent));
    }
  }
}
