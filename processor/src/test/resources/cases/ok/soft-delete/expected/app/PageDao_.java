package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.PageRequest;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.dialect.page.KeyReading;
import dev.dione.mapping.ChangesCall;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.PageOrder;
import dev.dione.mapping.PagedQuery;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import dev.dione.patch.PatchWrite;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of {@link PageDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.PageDao",
    signatures = {
        "insert(app.Page page)",
        "upsertAll(java.util.Collection pages)",
        "update(app.Page page)",
        "restore(app.Page page)",
        "patch(app.Page_.Patch patch)",
        "patchAny(app.Page_.Patch patch)",
        "delete(app.Page page)",
        "purge(app.Page page)",
        "deleteSites(java.util.Collection sites)",
        "find(long id)",
        "findAny(long id)",
        "anyPage(dev.dione.PageRequest page)",
        "ofSite(java.lang.String site)",
        "countAny(java.lang.String site)",
        "clear(java.lang.String site)",
        "textOf(long row)"
    }
)
public final class PageDao_ implements PageDao {
  private static final String INSERT = """
      INSERT INTO pages (id, site, text, version, updated_at, deleted_at)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4, src.value->>5
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true""";

  private static final BulkWrite<Page> INSERT_WRITE = BulkWrite.of(
      "PageDao.insert",
      INSERT,
      Page_.WRITER,
      null)
      .insertingOnly();

  private static final String UPSERT_ALL = """
      INSERT INTO pages (id, site, text, version, updated_at, deleted_at)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4, src.value->>5
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        site = excluded.site,
        text = COALESCE(excluded.text, pages.text),
        version = pages.version + 1,
        updated_at = excluded.updated_at,
        deleted_at = excluded.deleted_at
      WHERE (pages.site, pages.text, pages.deleted_at)
        IS NOT (excluded.site, COALESCE(excluded.text, pages.text), excluded.deleted_at)""";

  private static final String UPSERT_ALL_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Page', old.version, src.value->>3, src.value->>0))
      FROM json_each(?1) AS src CROSS JOIN pages AS old ON old.id = src.value->>0
      WHERE old.version IS NOT src.value->>3
      LIMIT 1""";

  private static final BulkWrite<Page> UPSERT_ALL_WRITE = BulkWrite.of(
      "PageDao.upsertAll",
      UPSERT_ALL,
      Page_.WRITER,
      new Folding(List.of(0), Set.of(2), Set.of()))
      .guardedBy(UPSERT_ALL_GUARD);

  private static final String UPDATE = """
      UPDATE pages SET
        site = src.value->>1,
        text = src.value->>2,
        version = pages.version + 1,
        updated_at = src.value->>4,
        deleted_at = src.value->>5
      FROM json_each(?1) AS src
      WHERE pages.id = src.value->>0 AND pages.version = src.value->>3 AND pages.deleted_at IS NULL""";

  private static final String UPDATE_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Page', old.version, src.value->>3, src.value->>0))
      FROM json_each(?1) AS src LEFT JOIN pages AS old ON old.id = src.value->>0 AND old.deleted_at IS NULL
      WHERE old.version IS NOT src.value->>3
      LIMIT 1""";

  private static final BulkWrite<Page> UPDATE_WRITE = BulkWrite.of(
      "PageDao.update",
      UPDATE,
      Page_.WRITER,
      new Folding(List.of(0, 3), Set.of(), Set.of()))
      .guardedBy(UPDATE_GUARD);

  private static final String RESTORE = """
      UPDATE pages SET
        site = src.value->>1,
        text = src.value->>2,
        version = pages.version + 1,
        updated_at = src.value->>4,
        deleted_at = src.value->>5
      FROM json_each(?1) AS src
      WHERE pages.id = src.value->>0 AND pages.version = src.value->>3""";

  private static final String RESTORE_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Page', old.version, src.value->>3, src.value->>0))
      FROM json_each(?1) AS src LEFT JOIN pages AS old ON old.id = src.value->>0
      WHERE old.version IS NOT src.value->>3
      LIMIT 1""";

  private static final BulkWrite<Page> RESTORE_WRITE = BulkWrite.of(
      "PageDao.restore",
      RESTORE,
      Page_.WRITER,
      new Folding(List.of(0, 3), Set.of(), Set.of()))
      .guardedBy(RESTORE_GUARD);

  private static final String PATCH_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Page', old.version, src.value->>1, src.value->>0))
      FROM json_each(?1) AS src LEFT JOIN pages AS old ON old.id = src.value->>0 AND old.deleted_at IS NULL
      WHERE old.version IS NOT src.value->>1
      LIMIT 1""";

  private static final PatchWrite<Page> PATCH = PatchWrite.<Page>update("PageDao.patch", Page_.PATCHES)
      .guardedBy(PATCH_GUARD);

  private static final String PATCH_ANY_GUARD = """
      SELECT json_extract('{}', 'dione:stale ' || json_array('Page', old.version, src.value->>1, src.value->>0))
      FROM json_each(?1) AS src LEFT JOIN pages AS old ON old.id = src.value->>0
      WHERE old.version IS NOT src.value->>1
      LIMIT 1""";

  private static final PatchWrite<Page> PATCH_ANY = PatchWrite.<Page>update("PageDao.patchAny", Page_.PATCHES.includingDeleted())
      .guardedBy(PATCH_ANY_GUARD);

  private static final String DELETE = """
      UPDATE pages SET
        version = pages.version + 1,
        updated_at = src.value->>2,
        deleted_at = src.value->>3
      FROM json_each(?1) AS src
      WHERE pages.id = src.value->>0 AND pages.version = src.value->>1 AND pages.deleted_at IS NULL""";

  private static final BulkWrite<Page> DELETE_WRITE = BulkWrite.of(
      "PageDao.delete",
      DELETE,
      Page_.DELETION_WRITER,
      new Folding(List.of(0, 1), Set.of(), Set.of()))
      .guardedBy(PATCH_GUARD);

  private static final String PURGE = """
      DELETE FROM pages
      WHERE (id, version) IN (SELECT src.value->>0, src.value->>1 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Page> PURGE_WRITE = BulkWrite.of(
      "PageDao.purge",
      PURGE,
      Page_.KEY_WRITER,
      new Folding(List.of(0, 1), Set.of(), Set.of()))
      .guardedBy(PATCH_ANY_GUARD);

  private static final String DELETE_SITES = """
      UPDATE site SET
        gone = src.value->>1
      FROM json_each(?1) AS src
      WHERE site.name = src.value->>0 AND site.gone = 0""";

  private static final BulkWrite<Site> DELETE_SITES_WRITE = BulkWrite.of(
      "PageDao.deleteSites",
      DELETE_SITES,
      Site_.DELETION_WRITER,
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final String FIND = """
      SELECT CAST(id AS TEXT) AS id, site, text, version, updated_at, deleted_at
      FROM pages
      WHERE pages.id = ?1""";

  private static final String ANY_PAGE = """
      WITH dione_q AS (
      SELECT *
      FROM pages
      )
      SELECT CAST(id AS TEXT) AS id, site, text, version, updated_at, deleted_at
      FROM dione_q""";

  private static final PagedQuery<Page> ANY_PAGE_PAGES = PagedQuery.of(
      "PageDao.anyPage",
      ANY_PAGE,
      Page_.MAPPER,
      PageOrder.asc("site", "site", KeyReading.TEXT).notNull(),
      PageOrder.asc("id", "id", KeyReading.INTEGER).notNull())
      .includingDeleted();

  private static final String OF_SITE = """
      WITH dione_q AS (
      WITH mine AS (SELECT * FROM pages WHERE site = ?1) SELECT * FROM mine ORDER BY id
      )
      SELECT CAST(id AS TEXT) AS id, site, text, version, updated_at, deleted_at
      FROM dione_q""";

  private static final String COUNT_ANY = """
      WITH dione_q(value) AS (
      SELECT count(*) FROM pages p JOIN site s ON s.name = p.site WHERE s.name = ?1
      )
      SELECT CAST(value AS TEXT)
      FROM dione_q""";

  private static final String CLEAR = "UPDATE pages AS p SET text = NULL WHERE site = ?1 OR p.id IN (SELECT id FROM pages WHERE site = '')";

  private static final String TEXT_OF = "SELECT p.text FROM pages p WHERE p.rowid = CAST(?1 AS INTEGER)";

  private static final String CLEAN = "DELETE FROM pages";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public PageDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void insert(Page page) {
    d1.execute(insertCall(page));
  }

  @Override
  public void upsertAll(Collection<Page> pages) {
    d1.execute(upsertAllCall(pages));
  }

  @Override
  public boolean update(Page page) {
    return d1.execute(updateCall(page));
  }

  @Override
  public boolean restore(Page page) {
    return d1.execute(restoreCall(page));
  }

  @Override
  public boolean patch(Page_.Patch patch) {
    return d1.execute(patchCall(patch));
  }

  @Override
  public boolean patchAny(Page_.Patch patch) {
    return d1.execute(patchAnyCall(patch));
  }

  @Override
  public boolean delete(Page page) {
    return d1.execute(deleteCall(page));
  }

  @Override
  public boolean purge(Page page) {
    return d1.execute(purgeCall(page));
  }

  @Override
  public long deleteSites(Collection<Site> sites) {
    return d1.execute(deleteSitesCall(sites));
  }

  @Override
  public Optional<Page> find(long id) {
    return d1.execute(findCall(id));
  }

  @Override
  public Optional<Page> findAny(long id) {
    return d1.execute(findAnyCall(id));
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public dev.dione.Page<Page> anyPage(PageRequest page) {
    return d1.execute(anyPageCall(page));
  }

  @Override
  public List<Page> ofSite(String site) {
    return d1.execute(ofSiteCall(site));
  }

  @Override
  public long countAny(String site) {
    return d1.execute(countAnyCall(site));
  }

  @Override
  public long clear(String site) {
    return d1.execute(clearCall(site));
  }

  @Override
  public Optional<String> textOf(long row_) {
    return d1.execute(textOfCall(row_));
  }

  @Override
  public void clean() {
    d1.execute(cleanCall());
  }

  private Call<Void> insertCall(Page page) {
    return INSERT_WRITE.of(d1, Collections.singletonList(page));
  }

  private Call<Void> upsertAllCall(Collection<Page> pages) {
    return UPSERT_ALL_WRITE.of(d1, pages);
  }

  private Call<Boolean> updateCall(Page page) {
    return UPDATE_WRITE.of(d1, Collections.singletonList(page), result -> result.written() > 0);
  }

  private Call<Boolean> restoreCall(Page page) {
    return RESTORE_WRITE.of(d1, Collections.singletonList(page), result -> result.written() > 0);
  }

  private Call<Boolean> patchCall(Page_.Patch patch) {
    return PATCH.of(d1, Collections.singletonList(patch), result -> result.written() > 0);
  }

  private Call<Boolean> patchAnyCall(Page_.Patch patch) {
    return PATCH_ANY.of(d1, Collections.singletonList(patch), result -> result.written() > 0);
  }

  private Call<Boolean> deleteCall(Page page) {
    return DELETE_WRITE.of(d1, Collections.singletonList(page), result -> result.written() > 0);
  }

  private Call<Boolean> purgeCall(Page page) {
    return PURGE_WRITE.of(d1, Collections.singletonList(page), result -> result.written() > 0);
  }

  private Call<Long> deleteSitesCall(Collection<Site> sites) {
    return DELETE_SITES_WRITE.of(d1, sites, result -> result.written());
  }

  private Call<Optional<Page>> findCall(long id) {
    return QueryCall.optional(
        new Statement(FIND, Arrays.asList(Encode.integer(id)), "PageDao.find"),
        Page_.MAPPER);
  }

  private Call<Optional<Page>> findAnyCall(long id) {
    return QueryCall.optional(
        new Statement(FIND, Arrays.asList(Encode.integer(id)),
            "PageDao.findAny").includingDeleted(),
        Page_.MAPPER);
  }

  private Call<dev.dione.Page<Page>> anyPageCall(PageRequest page) {
    return ANY_PAGE_PAGES.page(List.of(), page);
  }

  private Call<List<Page>> ofSiteCall(String site) {
    return QueryCall.list(
        new Statement(OF_SITE, Arrays.asList(Encode.text(site)), "PageDao.ofSite"),
        Page_.MAPPER);
  }

  private Call<Long> countAnyCall(String site) {
    return QueryCall.one(
        new Statement(COUNT_ANY, Arrays.asList(Encode.text(site)),
            "PageDao.countAny").includingDeleted(),
        RowMapper.ofScalar(row -> Decode.int64(row, 0)));
  }

  private Call<Long> clearCall(String site) {
    return new ChangesCall<>(
        new Statement(CLEAR, Arrays.asList(Encode.text(site)), "PageDao.clear"),
        changes -> changes);
  }

  private Call<Optional<String>> textOfCall(long row_) {
    return QueryCall.optional(
        new Statement(TEXT_OF, Arrays.asList(Encode.integer(row_)), "PageDao.textOf"),
        RowMapper.ofScalar(row -> row.isNull(0) ? null : Decode.text(row, 0)));
  }

  private Call<Void> cleanCall() {
    return new ChangesCall<>(
        new Statement(CLEAN, List.of(), "PageDao.clean"),
        changes -> null);
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
     * Adds {@link PageDao#insert} to the batch.
     */
    public Pending<Void> insert(Page page) {
      return batch.add(dao.insertCall(page));
    }

    /**
     * Adds {@link PageDao#upsertAll} to the batch.
     */
    public Pending<Void> upsertAll(Collection<Page> pages) {
      return batch.add(dao.upsertAllCall(pages));
    }

    /**
     * Adds {@link PageDao#update} to the batch.
     */
    public Pending<Boolean> update(Page page) {
      return batch.add(dao.updateCall(page));
    }

    /**
     * Adds {@link PageDao#restore} to the batch.
     */
    public Pending<Boolean> restore(Page page) {
      return batch.add(dao.restoreCall(page));
    }

    /**
     * Adds {@link PageDao#patch} to the batch.
     */
    public Pending<Boolean> patch(Page_.Patch patch) {
      return batch.add(dao.patchCall(patch));
    }

    /**
     * Adds {@link PageDao#patchAny} to the batch.
     */
    public Pending<Boolean> patchAny(Page_.Patch patch) {
      return batch.add(dao.patchAnyCall(patch));
    }

    /**
     * Adds {@link PageDao#delete} to the batch.
     */
    public Pending<Boolean> delete(Page page) {
      return batch.add(dao.deleteCall(page));
    }

    /**
     * Adds {@link PageDao#purge} to the batch.
     */
    public Pending<Boolean> purge(Page page) {
      return batch.add(dao.purgeCall(page));
    }

    /**
     * Adds {@link PageDao#deleteSites} to the batch.
     */
    public Pending<Long> deleteSites(Collection<Site> sites) {
      return batch.add(dao.deleteSitesCall(sites));
    }

    /**
     * Adds {@link PageDao#find} to the batch.
     */
    public Pending<Optional<Page>> find(long id) {
      return batch.add(dao.findCall(id));
    }

    /**
     * Adds {@link PageDao#findAny} to the batch.
     */
    public Pending<Optional<Page>> findAny(long id) {
      return batch.add(dao.findAnyCall(id));
    }

    /**
     * Adds {@link PageDao#anyPage} to the batch.
     * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
     * page, or not, by its place in the order.
     */
    public Pending<dev.dione.Page<Page>> anyPage(PageRequest page) {
      return batch.add(dao.anyPageCall(page));
    }

    /**
     * Adds {@link PageDao#ofSite} to the batch.
     */
    public Pending<List<Page>> ofSite(String site) {
      return batch.add(dao.ofSiteCall(site));
    }

    /**
     * Adds {@link PageDao#countAny} to the batch.
     */
    public Pending<Long> countAny(String site) {
      return batch.add(dao.countAnyCall(site));
    }

    /**
     * Adds {@link PageDao#clear} to the batch.
     */
    public Pending<Long> clear(String site) {
      return batch.add(dao.clearCall(site));
    }

    /**
     * Adds {@link PageDao#textOf} to the batch.
     */
    public Pending<Optional<String>> textOf(long row_) {
      return batch.add(dao.textOfCall(row_));
    }

    /**
     * Adds {@link PageDao#clean} to the batch.
     */
    public Pending<Void> clean() {
      return batch.add(dao.cleanCall());
    }
  }
}
