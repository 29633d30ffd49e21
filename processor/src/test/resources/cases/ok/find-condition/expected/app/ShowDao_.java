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
import dev.dione.query.condition.Condition;
import dev.dione.query.condition.Filter;
import dev.dione.relation.RelatedMapper;
import dev.dione.relation.Relation;
import dev.dione.relation.RowKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The statements of {@link ShowDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.ShowDao",
    signatures = {
        "at(java.lang.String venue, java.time.LocalDate day, dev.dione.query.condition.Condition filter, int most)",
        "first(java.util.function.Function where)",
        "count(java.lang.String venue, java.util.function.Function where)",
        "any(dev.dione.query.condition.Condition where)",
        "stream(dev.dione.query.condition.Condition where)",
        "byId(dev.dione.query.condition.Condition where)",
        "evenings(dev.dione.query.condition.Condition where)",
        "pageOfEvenings(dev.dione.query.condition.Condition where, dev.dione.PageRequest request)"
    },
    carried = {
        @Generated.Carried(of = "search", parameters = "dev.dione.query.condition.Condition where", suppressed = "dione:sort: few shows are found"),
        @Generated.Carried(of = "page", parameters = {"java.util.function.Function where", "java.lang.String venue", "dev.dione.PageRequest request"}, suppressed = "dione:sort: few shows are found"),
        @Generated.Carried(of = "app.Evening")
    }
)
public final class ShowDao_ implements ShowDao {
  private static final String SEARCH = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price
      FROM shows
      WHERE /*where*/ true
      ORDER BY shows.day DESC, shows.id DESC""";

  private static final String AT = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price
      FROM shows
      WHERE shows.venue = ?1
        AND shows.day >= ?2
        AND /*where*/ true
      ORDER BY shows.id
      LIMIT CAST(?3 AS INTEGER)""";

  private static final String FIRST = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price
      FROM shows
      WHERE /*where*/ true
      ORDER BY shows.id
      LIMIT 1""";

  private static final String COUNT = """
      SELECT count(*)
      FROM shows
      WHERE shows.venue = ?1
        AND /*where*/ true""";

  private static final String ANY = """
      SELECT EXISTS (
      SELECT 1
      FROM shows
      WHERE /*where*/ true
      )""";

  private static final String PAGE = """
      WITH dione_q AS (
      SELECT *
      FROM shows
      WHERE shows.venue = ?1
        AND /*where*/ true
      )
      SELECT CAST(id AS TEXT) AS id, venue, day, price
      FROM dione_q""";

  private static final PagedQuery<Show> PAGE_PAGES = PagedQuery.of(
      "ShowDao.page",
      PAGE,
      Show_.MAPPER,
      PageOrder.asc("day", "day", KeyReading.TEXT).notNull(),
      PageOrder.asc("id", "id", KeyReading.INTEGER).notNull());

  private static final String STREAM = """
      WITH dione_q AS (
      SELECT *
      FROM shows
      WHERE /*where*/ true
      )
      SELECT CAST(id AS TEXT) AS id, venue, day, price
      FROM dione_q""";

  private static final PagedQuery<Show> STREAM_PAGES = PagedQuery.of(
      "ShowDao.stream",
      STREAM,
      Show_.MAPPER,
      PageOrder.asc("id", "id", KeyReading.INTEGER).notNull());

  private static final String BY_ID = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price
      FROM shows
      WHERE /*where*/ true
      ORDER BY shows.id""";

  private static final String EVENINGS = """
      SELECT *
      FROM shows
      WHERE /*where*/ true
      ORDER BY shows.id""";

  private static final String EVENINGS_SELECT = """
      SELECT CAST(id AS TEXT) AS id, venue, day, price
      FROM dione_parents""";

  private static final String EVENING_SONGS_SELECT = """
      SELECT CAST(song.id AS TEXT) AS id, CAST(song.show_id AS TEXT) AS show_id, song.title
      FROM song
      WHERE song.show_id IN (
        SELECT dione_parents.id FROM dione_parents)
      ORDER BY song.id""";

  private static final Relation<Song> EVENING_SONGS = Relation.of(
      "Evening.songs",
      EVENING_SONGS_SELECT,
      List.of("show_id"),
      row -> RowKey.integer(row, 0),
      Song_.MAPPER);

  private static final RelatedMapper<Evening> EVENING_ROW = RelatedMapper.of(
      List.of("id", "venue", "day", "price"),
      (row, children) ->
          new Evening(
              Show_.MAPPER.read(row, 0),
              children.of(EVENING_SONGS).list(RowKey.integer(row, 0))),
      EVENING_SONGS);

  private static final String PAGE_OF_EVENINGS_PARENTS = """
      WITH dione_q AS (
      SELECT *
      FROM shows
      WHERE /*where*/ true
      )
      SELECT dione_q.*
      FROM dione_q""";

  private static final PagedQuery<Evening> PAGE_OF_EVENINGS_PAGES = PagedQuery.of(
      "ShowDao.pageOfEvenings",
      STREAM,
      PAGE_OF_EVENINGS_PARENTS,
      EVENING_ROW,
      PageOrder.asc("id", "id", KeyReading.INTEGER).notNull());

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public ShowDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public List<Show> search(Condition where) {
    return d1.execute(searchCall(where));
  }

  @Override
  public List<Show> at(String venue, LocalDate day, Condition filter_, int most) {
    return d1.execute(atCall(venue, day, filter_, most));
  }

  @Override
  public Optional<Show> first(Function<Show_, Condition> where) {
    return d1.execute(firstCall(where));
  }

  @Override
  public long count(String venue, Function<Show_, Condition> where) {
    return d1.execute(countCall(venue, where));
  }

  @Override
  public CompletableFuture<Boolean> any(Condition where) {
    return d1.executeAsync(anyCall(where));
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Page<Show> page(Function<Show_, Condition> where, String venue, PageRequest request) {
    return d1.execute(pageCall(where, venue, request));
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Stream<Show> stream(Condition where) {
    Filter filter = Filter.of("ShowDao.stream", "shows", List.of(), 2, where);
    return STREAM_PAGES.with(filter::in).stream(d1, filter.parameters(), 1000);
  }

  @Override
  public Map<Long, Show> byId(Condition where) {
    return d1.execute(byIdCall(where));
  }

  @Override
  public List<Evening> evenings(Condition where) {
    return d1.execute(eveningsCall(where));
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Page<Evening> pageOfEvenings(Condition where, PageRequest request) {
    return d1.execute(pageOfEveningsCall(where, request));
  }

  private Call<List<Show>> searchCall(Condition where) {
    Filter filter = Filter.of("ShowDao.search", "shows", List.of(), 0, where);
    return QueryCall.list(
        new Statement(filter.in(SEARCH), filter.parameters(), "ShowDao.search"),
        Show_.MAPPER);
  }

  private Call<List<Show>> atCall(String venue, LocalDate day, Condition filter_, int most) {
    Filter filter = Filter.of("ShowDao.at", "shows", Arrays.asList(Encode.text(venue),
        Encode.localDate(day), Encode.limit(most)), 0, filter_);
    return QueryCall.list(
        new Statement(filter.in(AT), filter.parameters(), "ShowDao.at"),
        Show_.MAPPER);
  }

  private Call<Optional<Show>> firstCall(Function<Show_, Condition> where) {
    Filter filter = Filter.of("ShowDao.first", "shows", List.of(), 0, where.apply(Show_.table()));
    return QueryCall.optional(
        new Statement(filter.in(FIRST), filter.parameters(), "ShowDao.first"),
        Show_.MAPPER);
  }

  private Call<Long> countCall(String venue, Function<Show_, Condition> where) {
    Filter filter = Filter.of("ShowDao.count", "shows", Arrays.asList(Encode.text(venue)), 0,
        where.apply(Show_.table()));
    return QueryCall.one(
        new Statement(filter.in(COUNT), filter.parameters(), "ShowDao.count"),
        RowMapper.ofScalar(row -> Decode.int64(row, 0)));
  }

  private Call<Boolean> anyCall(Condition where) {
    Filter filter = Filter.of("ShowDao.any", "shows", List.of(), 0, where);
    return QueryCall.one(
        new Statement(filter.in(ANY), filter.parameters(), "ShowDao.any"),
        RowMapper.ofScalar(row -> Decode.bool(row, 0)));
  }

  private Call<Page<Show>> pageCall(Function<Show_, Condition> where, String venue,
      PageRequest request) {
    Filter filter = Filter.of("ShowDao.page", "shows", Arrays.asList(Encode.text(venue)), 3,
        where.apply(Show_.table()));
    return PAGE_PAGES.with(filter::in).page(filter.parameters(), request);
  }

  private Call<Map<Long, Show>> byIdCall(Condition where) {
    Filter filter = Filter.of("ShowDao.byId", "shows", List.of(), 0, where);
    return QueryCall.map(
        new Statement(filter.in(BY_ID), filter.parameters(), "ShowDao.byId"),
        RowMapper.keyed("id", row -> Decode.int64(row, 0), Show_.MAPPER));
  }

  private Call<List<Evening>> eveningsCall(Condition where) {
    Filter filter = Filter.of("ShowDao.evenings", "shows", List.of(), 0, where);
    return EVENING_ROW.call(
        new Statement(filter.in(EVENINGS), filter.parameters(), "ShowDao.evenings"),
        EVENINGS_SELECT,
        QueryCall::list);
  }

  private Call<Page<Evening>> pageOfEveningsCall(Condition where, PageRequest request) {
    Filter filter = Filter.of("ShowDao.pageOfEvenings", "shows", List.of(), 2, where);
    return PAGE_OF_EVENINGS_PAGES.with(filter::in).page(filter.parameters(), request);
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
     * Adds {@link ShowDao#search} to the batch.
     */
    public Pending<List<Show>> search(Condition where) {
      return batch.add(dao.searchCall(where));
    }

    /**
     * Adds {@link ShowDao#at} to the batch.
     */
    public Pending<List<Show>> at(String venue, LocalDate day, Condition filter_, int most) {
      return batch.add(dao.atCall(venue, day, filter_, most));
    }

    /**
     * Adds {@link ShowDao#first} to the batch.
     */
    public Pending<Optional<Show>> first(Function<Show_, Condition> where) {
      return batch.add(dao.firstCall(where));
    }

    /**
     * Adds {@link ShowDao#count} to the batch.
     */
    public Pending<Long> count(String venue, Function<Show_, Condition> where) {
      return batch.add(dao.countCall(venue, where));
    }

    /**
     * Adds {@link ShowDao#any} to the batch.
     */
    public Pending<Boolean> any(Condition where) {
      return batch.add(dao.anyCall(where));
    }

    /**
     * Adds {@link ShowDao#page} to the batch.
     * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
     * page, or not, by its place in the order.
     */
    public Pending<Page<Show>> page(Function<Show_, Condition> where, String venue,
        PageRequest request) {
      return batch.add(dao.pageCall(where, venue, request));
    }

    /**
     * Adds {@link ShowDao#byId} to the batch.
     */
    public Pending<Map<Long, Show>> byId(Condition where) {
      return batch.add(dao.byIdCall(where));
    }

    /**
     * Adds {@link ShowDao#evenings} to the batch.
     */
    public Pending<List<Evening>> evenings(Condition where) {
      return batch.add(dao.eveningsCall(where));
    }

    /**
     * Adds {@link ShowDao#pageOfEvenings} to the batch.
     * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
     * page, or not, by its place in the order.
     */
    public Pending<Page<Evening>> pageOfEvenings(Condition where, PageRequest request) {
      return batch.add(dao.pageOfEveningsCall(where, request));
    }
  }
}
