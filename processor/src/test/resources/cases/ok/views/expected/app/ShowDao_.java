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
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.PageOrder;
import dev.dione.mapping.PagedQuery;
import dev.dione.mapping.QueryCall;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of {@link ShowDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.ShowDao",
    signatures = {
        "save(java.util.Collection shows)",
        "summary(java.lang.String venue)",
        "busiest(dev.dione.PageRequest page)",
        "staged(java.lang.String id)",
        "busy(int least)"
    },
    carried = @Generated.Carried(of = "dear", suppressed = {"dione:full-scan: there are few shows", "dione:sort: there are few shows"})
)
public final class ShowDao_ implements ShowDao {
  private static final String SAVE = """
      INSERT INTO shows (id, venue, day, price, stage_room)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        venue = excluded.venue,
        day = excluded.day,
        price = COALESCE(excluded.price, shows.price),
        stage_room = excluded.stage_room
      WHERE (shows.venue, shows.day, shows.price, shows.stage_room COLLATE BINARY)
        IS NOT (excluded.venue, excluded.day, COALESCE(excluded.price, shows.price),
          excluded.stage_room)""";

  private static final BulkWrite<Show> SAVE_WRITE = BulkWrite.of(
      "ShowDao.save",
      SAVE,
      Show_.WRITER,
      new Folding(List.of(0), Set.of(3), Set.of()));

  private static final String SUMMARY = """
      SELECT venue, shows, first_day, CAST(top_price AS TEXT) AS top_price
      FROM venue_summary
      WHERE venue_summary.venue = ?1""";

  private static final String DEAR = """
      SELECT venue, CAST(top_price AS TEXT) AS top_price
      FROM dear
      ORDER BY dear.top_price DESC""";

  private static final String DEAR_AS_THEY_COME = """
      SELECT venue, CAST(top_price AS TEXT) AS top_price
      FROM dear""";

  private static final String BUSIEST = """
      WITH dione_q AS (
      SELECT *
      FROM venue_summary
      )
      SELECT venue, shows, first_day, CAST(top_price AS TEXT) AS top_price,
        CASE typeof(shows) WHEN 'integer' THEN 'i' || shows WHEN 'text' THEN 't' || shows WHEN 'blob' THEN 'b' || hex(shows) ELSE shows END AS dione_key_1
      FROM dione_q""";

  private static final PagedQuery<VenueSummary> BUSIEST_PAGES = PagedQuery.of(
      "ShowDao.busiest",
      BUSIEST,
      VenueSummary_.MAPPER,
      PageOrder.desc("shows", "dione_key_1", KeyReading.MARKED),
      PageOrder.desc("venue", "venue", KeyReading.TEXT));

  private static final String STAGED = """
      SELECT id, stage_room, stage_sign
      FROM staged
      WHERE staged.id = ?1""";

  private static final String BUSY = """
      WITH dione_q AS (
      SELECT * FROM venue_summary WHERE shows > CAST(?1 AS INTEGER) ORDER BY shows
      )
      SELECT venue, shows, first_day, CAST(top_price AS TEXT) AS top_price
      FROM dione_q""";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public ShowDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public long save(Collection<Show> shows) {
    return d1.execute(saveCall(shows));
  }

  @Override
  public Optional<VenueSummary> summary(String venue) {
    return d1.execute(summaryCall(venue));
  }

  @Override
  public List<DearVenue> dear() {
    return d1.execute(dearCall());
  }

  @Override
  public List<DearVenue> dearAsTheyCome() {
    return d1.execute(dearAsTheyComeCall());
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Page<VenueSummary> busiest(PageRequest page) {
    return d1.execute(busiestCall(page));
  }

  @Override
  public Optional<Staged> staged(String id) {
    return d1.execute(stagedCall(id));
  }

  @Override
  public List<VenueSummary> busy(int least) {
    return d1.execute(busyCall(least));
  }

  private Call<Long> saveCall(Collection<Show> shows) {
    return SAVE_WRITE.of(d1, shows, result -> result.written());
  }

  private Call<Optional<VenueSummary>> summaryCall(String venue) {
    return QueryCall.optional(
        new Statement(SUMMARY, Arrays.asList(Encode.text(venue)), "ShowDao.summary"),
        VenueSummary_.MAPPER);
  }

  private Call<List<DearVenue>> dearCall() {
    return QueryCall.list(
        new Statement(DEAR, List.of(), "ShowDao.dear"),
        DearVenue_.MAPPER);
  }

  private Call<List<DearVenue>> dearAsTheyComeCall() {
    return QueryCall.list(
        new Statement(DEAR_AS_THEY_COME, List.of(), "ShowDao.dearAsTheyCome"),
        DearVenue_.MAPPER);
  }

  private Call<Page<VenueSummary>> busiestCall(PageRequest page) {
    return BUSIEST_PAGES.page(List.of(), page);
  }

  private Call<Optional<Staged>> stagedCall(String id) {
    return QueryCall.optional(
        new Statement(STAGED, Arrays.asList(Encode.text(id)), "ShowDao.staged"),
        Staged_.MAPPER);
  }

  private Call<List<VenueSummary>> busyCall(int least) {
    return QueryCall.list(
        new Statement(BUSY, Arrays.asList(Encode.integer(least)), "ShowDao.busy"),
        VenueSummary_.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final ShowDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new ShowDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link ShowDao#save} to the batch.
     */
    public Pending<Long> save(Collection<Show> shows) {
      return batch.add(dao.saveCall(shows));
    }

    /**
     * Adds {@link ShowDao#summary} to the batch.
     */
    public Pending<Optional<VenueSummary>> summary(String venue) {
      return batch.add(dao.summaryCall(venue));
    }

    /**
     * Adds {@link ShowDao#dear} to the batch.
     */
    public Pending<List<DearVenue>> dear() {
      return batch.add(dao.dearCall());
    }

    /**
     * Adds {@link ShowDao#dearAsTheyCome} to the batch.
     */
    public Pending<List<DearVenue>> dearAsTheyCome() {
      return batch.add(dao.dearAsTheyComeCall());
    }

    /**
     * Adds {@link ShowDao#busiest} to the batch.
     * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
     * page, or not, by its place in the order.
     */
    public Pending<Page<VenueSummary>> busiest(PageRequest page) {
      return batch.add(dao.busiestCall(page));
    }

    /**
     * Adds {@link ShowDao#staged} to the batch.
     */
    public Pending<Optional<Staged>> staged(String id) {
      return batch.add(dao.stagedCall(id));
    }

    /**
     * Adds {@link ShowDao#busy} to the batch.
     */
    public Pending<List<VenueSummary>> busy(int least) {
      return batch.add(dao.busyCall(least));
    }
  }
}
