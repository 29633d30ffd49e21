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
 * The statements of {@link PageDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.PageDao",
    signatures = {
        "overwrite(app.Page page)",
        "update(app.Page page)"
    }
)
public final class PageDao_ implements PageDao {
  private static final String OVERWRITE = """
      INSERT INTO page (path, title, state, created_at, updated_at)
      SELECT src.value->>0, src.value->>1, COALESCE(src.value->>2, 'draft'), src.value->>3,
        src.value->>4
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (path) DO UPDATE SET
        title = excluded.title,
        state = excluded.state,
        updated_at = excluded.updated_at
      WHERE (page.title, page.state)
        IS NOT (excluded.title, excluded.state)""";

  private static final BulkWrite<Page> OVERWRITE_WRITE = BulkWrite.of(
      "PageDao.overwrite",
      OVERWRITE,
      Page_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of(3)))
      .repeating();

  private static final String UPDATE = """
      UPDATE page SET
        title = src.value->>1,
        state = COALESCE(src.value->>2, 'draft'),
        updated_at = src.value->>4
      FROM json_each(?1) AS src
      WHERE page.path = src.value->>0""";

  private static final BulkWrite<Page> UPDATE_WRITE = BulkWrite.of(
      "PageDao.update",
      UPDATE,
      Page_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of(3)))
      .repeating();

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public PageDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void overwrite(Page page) {
    d1.execute(overwriteCall(page));
  }

  @Override
  public void update(Page page) {
    d1.execute(updateCall(page));
  }

  private Call<Void> overwriteCall(Page page) {
    return OVERWRITE_WRITE.of(d1, Collections.singletonList(page));
  }

  private Call<Void> updateCall(Page page) {
    return UPDATE_WRITE.of(d1, Collections.singletonList(page));
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final PageDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new PageDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link PageDao#overwrite} to the batch.
     */
    public Pending<Void> overwrite(Page page) {
      return batch.add(dao.overwriteCall(page));
    }

    /**
     * Adds {@link PageDao#update} to the batch.
     */
    public Pending<Void> update(Page page) {
      return batch.add(dao.updateCall(page));
    }
  }
}
