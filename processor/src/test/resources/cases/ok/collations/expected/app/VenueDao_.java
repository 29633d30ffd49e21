package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.dialect.page.KeyReading;
import dev.dione.dialect.schema.Collation;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.PageOrder;
import dev.dione.mapping.PagedQuery;
import dev.dione.mapping.QueryCall;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of {@link VenueDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.VenueDao",
    signatures = {
        "upsertAll(java.util.Collection venues)",
        "updateAll(java.util.Collection venues)",
        "delete(app.Venue venue)",
        "find(java.lang.String name)",
        "like(java.lang.String start, java.lang.String part)"
    },
    carried = {
        @Generated.Carried(of = "upsertByCode", parameters = "java.util.Collection venues", suppressed = "dione:null-in-unique-key: the code is known or never comes"),
        @Generated.Carried(of = "in", parameters = {"java.lang.String city", "dev.dione.PageRequest page"}, suppressed = "dione:full-scan: there are few venues")
    }
)
public final class VenueDao_ implements VenueDao {
  private static final String UPSERT_ALL = """
      INSERT INTO venue (name, code, title, city)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (name) DO UPDATE SET
        code = COALESCE(excluded.code, venue.code),
        title = COALESCE(excluded.title, venue.title),
        city = excluded.city
      WHERE (venue.code COLLATE BINARY, venue.title COLLATE BINARY, venue.city)
        IS NOT (COALESCE(excluded.code, venue.code), COALESCE(excluded.title, venue.title),
          excluded.city)""";

  private static final BulkWrite<Venue> UPSERT_ALL_WRITE = BulkWrite.of(
      "VenueDao.upsertAll",
      UPSERT_ALL,
      Venue_.WRITER,
      new Folding(List.of(0), Set.of(1, 2), Set.of(), Map.of(0, Collation.NOCASE)));

  private static final String UPSERT_BY_CODE = """
      INSERT INTO venue (name, code, title, city)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (code) DO UPDATE SET
        title = COALESCE(excluded.title, venue.title),
        city = excluded.city
      WHERE (venue.title COLLATE BINARY, venue.city)
        IS NOT (COALESCE(excluded.title, venue.title), excluded.city)""";

  private static final BulkWrite<Venue> UPSERT_BY_CODE_WRITE = BulkWrite.of(
      "VenueDao.upsertByCode",
      UPSERT_BY_CODE,
      Venue_.WRITER,
      new Folding(List.of(1), Set.of(1, 2), Set.of(0), Map.of(1, Collation.RTRIM)));

  private static final String UPDATE_ALL = """
      UPDATE venue SET
        code = src.value->>1,
        title = src.value->>2,
        city = src.value->>3
      FROM json_each(?1) AS src
      WHERE venue.name = src.value->>0""";

  private static final BulkWrite<Venue> UPDATE_ALL_WRITE = BulkWrite.of(
      "VenueDao.updateAll",
      UPDATE_ALL,
      Venue_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of(), Map.of(0, Collation.NOCASE)));

  private static final String DELETE = """
      DELETE FROM venue
      WHERE name IN (SELECT src.value->>0 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Venue> DELETE_WRITE = BulkWrite.of(
      "VenueDao.delete",
      DELETE,
      Venue_.KEY_WRITER,
      new Folding(List.of(0), Set.of(), Set.of(), Map.of(0, Collation.NOCASE)));

  private static final String FIND = """
      SELECT name, code, title, city
      FROM venue
      WHERE venue.name = ?1""";

  private static final String LIKE = """
      SELECT name, code, title, city
      FROM venue
      WHERE venue.name >= ?1 AND venue.name < ?1 || x'ff'
        AND instr(lower(venue.title), lower(?2)) > 0
      ORDER BY venue.name""";

  private static final String IN = """
      WITH dione_q AS (
      SELECT * FROM venue WHERE city = ?1 COLLATE NOCASE
      )
      SELECT name, code, title, city
      FROM dione_q""";

  private static final PagedQuery<Venue> IN_PAGES = PagedQuery.of(
      "VenueDao.in",
      IN,
      Venue_.MAPPER,
      PageOrder.asc("title", "title", KeyReading.TEXT),
      PageOrder.asc("name", "name", KeyReading.TEXT).notNull());

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public VenueDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public long upsertAll(Collection<Venue> venues) {
    return d1.execute(upsertAllCall(venues));
  }

  @Override
  public long upsertByCode(Collection<Venue> venues) {
    return d1.execute(upsertByCodeCall(venues));
  }

  @Override
  public long updateAll(Collection<Venue> venues) {
    return d1.execute(updateAllCall(venues));
  }

  @Override
  public boolean delete(Venue venue) {
    return d1.execute(deleteCall(venue));
  }

  @Override
  public Optional<Venue> find(String name) {
    return d1.execute(findCall(name));
  }

  @Override
  public List<Venue> like(String start, String part) {
    return d1.execute(likeCall(start, part));
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Page<Venue> in(String city, PageRequest page) {
    return d1.execute(inCall(city, page));
  }

  private Call<Long> upsertAllCall(Collection<Venue> venues) {
    return UPSERT_ALL_WRITE.of(d1, venues, result -> result.written());
  }

  private Call<Long> upsertByCodeCall(Collection<Venue> venues) {
    return UPSERT_BY_CODE_WRITE.of(d1, venues, result -> result.written());
  }

  private Call<Long> updateAllCall(Collection<Venue> venues) {
    return UPDATE_ALL_WRITE.of(d1, venues, result -> result.written());
  }

  private Call<Boolean> deleteCall(Venue venue) {
    return DELETE_WRITE.of(d1, Collections.singletonList(venue), result -> result.written() > 0);
  }

  private Call<Optional<Venue>> findCall(String name) {
    return QueryCall.optional(
        new Statement(FIND, Arrays.asList(Encode.text(name)), "VenueDao.find"),
        Venue_.MAPPER);
  }

  private Call<List<Venue>> likeCall(String start, String part) {
    return QueryCall.list(
        new Statement(LIKE, Arrays.asList(Encode.text(start), Encode.text(part)), "VenueDao.like"),
        Venue_.MAPPER);
  }

  private Call<Page<Venue>> inCall(String city, PageRequest page) {
    return IN_PAGES.page(Arrays.asList(Encode.text(city)), page);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final VenueDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new VenueDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link VenueDao#upsertAll} to the batch.
     */
    public Pending<Long> upsertAll(Collection<Venue> venues) {
      return batch.add(dao.upsertAllCall(venues));
    }

    /**
     * Adds {@link VenueDao#upsertByCode} to the batch.
     */
    public Pending<Long> upsertByCode(Collection<Venue> venues) {
      return batch.add(dao.upsertByCodeCall(venues));
    }

    /**
     * Adds {@link VenueDao#updateAll} to the batch.
     */
    public Pending<Long> updateAll(Collection<Venue> venues) {
      return batch.add(dao.updateAllCall(venues));
    }

    /**
     * Adds {@link VenueDao#delete} to the batch.
     */
    public Pending<Boolean> delete(Venue venue) {
      return batch.add(dao.deleteCall(venue));
    }

    /**
     * Adds {@link VenueDao#find} to the batch.
     */
    public Pending<Optional<Venue>> find(String name) {
      return batch.add(dao.findCall(name));
    }

    /**
     * Adds {@link VenueDao#like} to the batch.
     */
    public Pending<List<Venue>> like(String start, String part) {
      return batch.add(dao.likeCall(start, part));
    }

    /**
     * Adds {@link VenueDao#in} to the batch.
     * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
     * page, or not, by its place in the order.
     */
    public Pending<Page<Venue>> in(String city, PageRequest page) {
      return batch.add(dao.inCall(city, page));
    }
  }
}
