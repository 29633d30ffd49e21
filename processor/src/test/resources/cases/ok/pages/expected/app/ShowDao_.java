package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.dialect.page.KeyReading;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.PageOrder;
import dev.dione.mapping.PagedQuery;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The statements of {@link ShowDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.ShowDao",
    signatures = {
        "at(dev.dione.PageRequest page, java.lang.String venue)",
        "on(java.lang.String venue, dev.dione.PageRequest request)",
        "later(dev.dione.PageRequest page)",
        "takings(long least)",
        "priciest(java.lang.String venue)"
    },
    carried = {
        @Generated.Carried(of = "app.ShowDao", suppressed = {"dione:full-scan: the table is small", "dione:sort: the table is small"}),
        @Generated.Carried(of = "app.ShowDao.Takings", nullable = "total")
    }
)
public final class ShowDao_ implements ShowDao {
  private static final String AT = """
      WITH dione_q AS (
      SELECT * FROM show WHERE venue = ?1
      )
      SELECT CAST(id AS TEXT) AS id, venue, day, CAST(price AS TEXT) AS price,
        CASE typeof(price) WHEN 'integer' THEN 'i' || price WHEN 'text' THEN 't' || price WHEN 'blob' THEN 'b' || hex(price) ELSE price END AS dione_key_2,
        CASE typeof(id) WHEN 'integer' THEN 'i' || id WHEN 'text' THEN 't' || id WHEN 'blob' THEN 'b' || hex(id) ELSE id END AS dione_key_3
      FROM dione_q""";

  private static final PagedQuery<Show> AT_PAGES = PagedQuery.of(
      "ShowDao.at",
      AT,
      Show_.MAPPER,
      PageOrder.desc("day", "day", KeyReading.TEXT).notNull(),
      PageOrder.asc("price", "dione_key_2", KeyReading.MARKED),
      PageOrder.asc("id", "dione_key_3", KeyReading.MARKED).notNull());

  private static final String ON = """
      WITH dione_q AS (
      SELECT *
      FROM show
      WHERE show.venue = ?1
      )
      SELECT CAST(id AS TEXT) AS id, venue, day, CAST(price AS TEXT) AS price
      FROM dione_q""";

  private static final PagedQuery<Show> ON_PAGES = PagedQuery.of(
      "ShowDao.on",
      ON,
      Show_.MAPPER,
      PageOrder.desc("day", "day", KeyReading.TEXT).notNull(),
      PageOrder.desc("id", "id", KeyReading.INTEGER).notNull());

  private static final String LATER = """
      WITH dione_q AS (
      SELECT *
      FROM show
      )
      SELECT CAST(id AS TEXT) AS id, venue, day, CAST(price AS TEXT) AS price
      FROM dione_q""";

  private static final PagedQuery<Show> LATER_PAGES = PagedQuery.of(
      "ShowDao.later",
      LATER,
      Show_.MAPPER,
      PageOrder.asc("id", "id", KeyReading.INTEGER).notNull());

  private static final PagedQuery<Show> ALL_PAGES = PagedQuery.of(
      "ShowDao.all",
      LATER,
      Show_.MAPPER,
      PageOrder.asc("venue", "venue", KeyReading.TEXT).notNull(),
      PageOrder.desc("day", "day", KeyReading.TEXT).notNull(),
      PageOrder.desc("id", "id", KeyReading.INTEGER).notNull());

  private static final String TAKINGS = """
      WITH dione_q AS (
      SELECT venue, day, sum(price) AS total
      FROM show
      GROUP BY venue, day
      HAVING total > CAST(?1 AS INTEGER)
      )
      SELECT venue, day, CAST(total AS TEXT) AS total,
        CASE typeof(total) WHEN 'integer' THEN 'i' || total WHEN 'text' THEN 't' || total WHEN 'blob' THEN 'b' || hex(total) ELSE total END AS dione_key_1
      FROM dione_q""";

  private static final RowMapper<ShowDao.Takings> TAKINGS_ROW = RowMapper.forward(
      List.of("venue", "day", "total"),
      row ->
          new ShowDao.Takings(
              Decode.text(row, 0),
              Decode.localDate(row, 1),
              row.isNull(2) ? null : Decode.int64(row, 2)));

  private static final PagedQuery<ShowDao.Takings> TAKINGS_PAGES = PagedQuery.of(
      "ShowDao.takings",
      TAKINGS,
      TAKINGS_ROW,
      PageOrder.desc("total", "dione_key_1", KeyReading.MARKED),
      PageOrder.desc("venue", "venue", KeyReading.TEXT),
      PageOrder.desc("day", "day", KeyReading.TEXT));

  private static final String PRICIEST = """
      SELECT CAST(id AS TEXT) AS id, venue, day, CAST(price AS TEXT) AS price
      FROM show
      WHERE show.venue = ?1
      ORDER BY show.price DESC, show.day, show.id""";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public ShowDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Page<Show> at(PageRequest page, String venue) {
    return d1.execute(atCall(page, venue));
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Page<Show> on(String venue, PageRequest request) {
    return d1.execute(onCall(venue, request));
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public CompletableFuture<Page<Show>> later(PageRequest page) {
    return d1.executeAsync(laterCall(page));
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Stream<Show> all() {
    return ALL_PAGES.stream(d1, List.of(), 1000);
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Stream<ShowDao.Takings> takings(long least) {
    return TAKINGS_PAGES.stream(d1, Arrays.asList(Encode.integer(least)), 50);
  }

  @Override
  public List<Show> priciest(String venue) {
    return d1.execute(priciestCall(venue));
  }

  private Call<Page<Show>> atCall(PageRequest page, String venue) {
    return AT_PAGES.page(Arrays.asList(Encode.text(venue)), page);
  }

  private Call<Page<Show>> onCall(String venue, PageRequest request) {
    return ON_PAGES.page(Arrays.asList(Encode.text(venue)), request);
  }

  private Call<Page<Show>> laterCall(PageRequest page) {
    return LATER_PAGES.page(List.of(), page);
  }

  private Call<List<Show>> priciestCall(String venue) {
    return QueryCall.list(
        new Statement(PRICIEST, Arrays.asList(Encode.text(venue)), "ShowDao.priciest"),
        Show_.MAPPER);
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
     * Adds {@link ShowDao#at} to the batch.
     * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
     * page, or not, by its place in the order.
     */
    public Pending<Page<Show>> at(PageRequest page, String venue) {
      return batch.add(dao.atCall(page, venue));
    }

    /**
     * Adds {@link ShowDao#on} to the batch.
     * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
     * page, or not, by its place in the order.
     */
    public Pending<Page<Show>> on(String venue, PageRequest request) {
      return batch.add(dao.onCall(venue, request));
    }

    /**
     * Adds {@link ShowDao#later} to the batch.
     * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
     * page, or not, by its place in the order.
     */
    public Pending<Page<Show>> later(PageRequest page) {
      return batch.add(dao.laterCall(page));
    }

    /**
     * Adds {@link ShowDao#priciest} to the batch.
     */
    public Pending<List<Show>> priciest(String venue) {
      return batch.add(dao.priciestCall(venue));
    }
  }
}
