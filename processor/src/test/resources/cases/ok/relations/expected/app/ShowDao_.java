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
import dev.dione.relation.RelatedMapper;
import dev.dione.relation.Relation;
import dev.dione.relation.RowKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The statements of {@link ShowDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.ShowDao",
    signatures = {
        "byId(java.lang.String showId)",
        "at(long venueId)",
        "pages(long venueId, dev.dione.PageRequest page)",
        "from(java.lang.String from)",
        "artists(int most)",
        "days(long venueId)"
    },
    carried = {
        @Generated.Carried(of = "app.ShowDao", suppressed = {"dione:full-scan: few shows", "dione:sort: few shows"}),
        @Generated.Carried(of = "app.ShowPage"),
        @Generated.Carried(of = "app.TierBookings"),
        @Generated.Carried(of = "app.ArtistShows", nullable = "last"),
        @Generated.Carried(of = "app.ShowDao.ShowDay")
    }
)
public final class ShowDao_ implements ShowDao {
  private static final String BY_ID = """
      SELECT *
      FROM show
      WHERE show.show_id = ?1""";

  private static final String BY_ID_SELECT = """
      SELECT show_id, day, CAST(venue_id AS TEXT) AS venue_id, follows
      FROM dione_parents""";

  private static final String SHOW_PAGE_VENUE_SELECT = """
      SELECT CAST(venue.venue_id AS TEXT) AS venue_id, venue.name
      FROM venue
      WHERE venue.venue_id IN (
        SELECT dione_parents.venue_id FROM dione_parents)""";

  private static final Relation<Venue> SHOW_PAGE_VENUE = Relation.of(
      "ShowPage.venue",
      SHOW_PAGE_VENUE_SELECT,
      List.of("venue_id"),
      row -> RowKey.integer(row, 0),
      Venue_.MAPPER);

  private static final String SHOW_PAGE_ARTISTS_SELECT = """
      SELECT artist.artist_id, artist.name, CAST(artist.fans AS TEXT) AS fans,
        billing.show_id AS dione_key_1
      FROM billing
      JOIN artist ON artist.artist_id = billing.artist_id
      WHERE billing.show_id IN (
        SELECT dione_parents.show_id FROM dione_parents)
      ORDER BY billing.position DESC, artist.artist_id DESC""";

  private static final Relation<Artist> SHOW_PAGE_ARTISTS = Relation.of(
      "ShowPage.artists",
      SHOW_PAGE_ARTISTS_SELECT,
      List.of("dione_key_1"),
      row -> RowKey.text(row, 0),
      Artist_.MAPPER);

  private static final String SHOW_PAGE_TIERS_BOOKINGS_SELECT = """
      SELECT CAST(booking.id AS TEXT) AS id, booking.show_id, booking.section, booking.guest,
        iif(length(booking.code) < 1000000, hex(booking.code), booking.code) AS code
      FROM booking
      WHERE (booking.show_id, booking.section) IN (
        SELECT tier.show_id, tier.section
        FROM tier
        WHERE tier.show_id IN (
          SELECT dione_parents.show_id FROM dione_parents))
      ORDER BY booking.id""";

  private static final Relation<Booking> SHOW_PAGE_TIERS_BOOKINGS = Relation.of(
      "TierBookings.bookings",
      SHOW_PAGE_TIERS_BOOKINGS_SELECT,
      List.of("show_id", "section"),
      row -> RowKey.of(RowKey.text(row, 0), RowKey.text(row, 1)),
      Booking_.MAPPER);

  private static final String SHOW_PAGE_TIERS_GUESTS_SELECT = """
      SELECT booking.guest, booking.show_id AS dione_key_1, booking.section AS dione_key_2
      FROM booking
      WHERE (booking.show_id, booking.section) IN (
        SELECT tier.show_id, tier.section
        FROM tier
        WHERE tier.show_id IN (
          SELECT dione_parents.show_id FROM dione_parents))
      ORDER BY booking.id""";

  private static final Relation<String> SHOW_PAGE_TIERS_GUESTS = Relation.of(
      "TierBookings.guests",
      SHOW_PAGE_TIERS_GUESTS_SELECT,
      List.of("dione_key_1", "dione_key_2"),
      row -> RowKey.of(RowKey.text(row, 0), RowKey.text(row, 1)),
      RowMapper.forward(List.of("guest"), row -> Decode.text(row, 0)));

  private static final RelatedMapper<TierBookings> SHOW_PAGE_TIERS_ROW = RelatedMapper.of(
      List.of("section", "price", "show_id"),
      (row, children) ->
          new TierBookings(
              Decode.text(row, 0),
              Decode.float64(row, 1),
              children.of(SHOW_PAGE_TIERS_BOOKINGS).list(RowKey.of(RowKey.text(row, 2),
                  RowKey.text(row, 0))),
              children.of(SHOW_PAGE_TIERS_GUESTS).list(RowKey.of(RowKey.text(row, 2),
                  RowKey.text(row, 0)))),
      SHOW_PAGE_TIERS_BOOKINGS,
      SHOW_PAGE_TIERS_GUESTS);

  private static final String SHOW_PAGE_TIERS_SELECT = """
      SELECT tier.section, tier.price, tier.show_id
      FROM tier
      WHERE tier.show_id IN (
        SELECT dione_parents.show_id FROM dione_parents)
      ORDER BY tier.price, tier.show_id, tier.section""";

  private static final Relation<TierBookings> SHOW_PAGE_TIERS = Relation.of(
      "ShowPage.tiers",
      SHOW_PAGE_TIERS_SELECT,
      List.of("show_id"),
      row -> RowKey.text(row, 0),
      SHOW_PAGE_TIERS_ROW);

  private static final String SHOW_PAGE_BEFORE_SELECT = """
      SELECT show.show_id, show.day, CAST(show.venue_id AS TEXT) AS venue_id, show.follows
      FROM show
      WHERE show.show_id IN (
        SELECT dione_parents.follows FROM dione_parents)""";

  private static final Relation<Show> SHOW_PAGE_BEFORE = Relation.of(
      "ShowPage.before",
      SHOW_PAGE_BEFORE_SELECT,
      List.of("show_id"),
      row -> RowKey.text(row, 0),
      Show_.MAPPER);

  private static final String SHOW_PAGE_AFTER_SELECT = """
      SELECT show.show_id, show.follows AS dione_key_1
      FROM show
      WHERE show.follows IN (
        SELECT dione_parents.show_id FROM dione_parents)
      ORDER BY show.show_id""";

  private static final Relation<String> SHOW_PAGE_AFTER = Relation.of(
      "ShowPage.after",
      SHOW_PAGE_AFTER_SELECT,
      List.of("dione_key_1"),
      row -> RowKey.text(row, 0),
      RowMapper.forward(List.of("show_id"), row -> Decode.text(row, 0)));

  private static final RelatedMapper<ShowPage> SHOW_PAGE_ROW = RelatedMapper.of(
      List.of("show_id", "day", "venue_id", "follows"),
      (row, children) ->
          new ShowPage(
              Show_.MAPPER.read(row, 0),
              children.of(SHOW_PAGE_VENUE).one(row, RowKey.integer(row, 2)),
              children.of(SHOW_PAGE_ARTISTS).list(RowKey.text(row, 0)),
              children.of(SHOW_PAGE_TIERS).list(RowKey.text(row, 0)),
              children.of(SHOW_PAGE_BEFORE).optional(row, RowKey.text(row, 3)),
              children.of(SHOW_PAGE_AFTER).list(RowKey.text(row, 0))),
      SHOW_PAGE_VENUE,
      SHOW_PAGE_ARTISTS,
      SHOW_PAGE_TIERS,
      SHOW_PAGE_BEFORE,
      SHOW_PAGE_AFTER);

  private static final String AT = "SELECT * FROM show WHERE venue_id = CAST(?1 AS INTEGER) ORDER BY day, show_id";

  private static final String PAGES = """
      WITH dione_q AS (
      SELECT *
      FROM show
      WHERE show.venue_id = ?1
      )
      SELECT show_id, day, CAST(venue_id AS TEXT) AS venue_id, follows
      FROM dione_q""";

  private static final String PAGES_PARENTS = """
      WITH dione_q AS (
      SELECT *
      FROM show
      WHERE show.venue_id = ?1
      )
      SELECT dione_q.*
      FROM dione_q""";

  private static final PagedQuery<ShowPage> PAGES_PAGES = PagedQuery.of(
      "ShowDao.pages",
      PAGES,
      PAGES_PARENTS,
      SHOW_PAGE_ROW,
      PageOrder.asc("day", "day", KeyReading.TEXT).notNull(),
      PageOrder.asc("show_id", "show_id", KeyReading.TEXT).notNull());

  private static final String FROM = """
      WITH dione_q AS (
      SELECT * FROM show WHERE day >= ?1
      )
      SELECT show_id, day, CAST(venue_id AS TEXT) AS venue_id, follows
      FROM dione_q""";

  private static final String FROM_PARENTS = """
      WITH dione_q AS (
      SELECT * FROM show WHERE day >= ?1
      )
      SELECT dione_q.*
      FROM dione_q""";

  private static final PagedQuery<ShowPage> FROM_PAGES = PagedQuery.of(
      "ShowDao.from",
      FROM,
      FROM_PARENTS,
      SHOW_PAGE_ROW,
      PageOrder.desc("day", "day", KeyReading.TEXT).notNull(),
      PageOrder.desc("show_id", "show_id", KeyReading.TEXT).notNull());

  private static final String BY_DAY = "SELECT * FROM show";

  private static final String ARTISTS = """
      SELECT a.artist_id AS id, a.name, max(b.show_id) AS last_show
      FROM artist a
      LEFT JOIN billing b ON b.artist_id = a.artist_id
      GROUP BY a.artist_id
      ORDER BY a.name
      LIMIT CAST(?1 AS INTEGER)""";

  private static final String ARTISTS_SELECT = """
      SELECT name, id, last_show
      FROM dione_parents""";

  private static final String ARTIST_SHOWS_SHOWS_SELECT = """
      SELECT show.show_id, show.day, CAST(show.venue_id AS TEXT) AS venue_id, show.follows,
        billing.artist_id AS dione_key_1
      FROM billing
      JOIN show ON show.show_id = billing.show_id
      WHERE billing.artist_id IN (
        SELECT dione_parents.id FROM dione_parents)
      ORDER BY show.day, show.show_id""";

  private static final Relation<Show> ARTIST_SHOWS_SHOWS = Relation.of(
      "ArtistShows.shows",
      ARTIST_SHOWS_SHOWS_SELECT,
      List.of("dione_key_1"),
      row -> RowKey.text(row, 0),
      Show_.MAPPER);

  private static final String ARTIST_SHOWS_LAST_SELECT = """
      SELECT show.show_id, show.day, CAST(show.venue_id AS TEXT) AS venue_id, show.follows
      FROM show
      WHERE show.show_id IN (
        SELECT dione_parents.last_show FROM dione_parents)""";

  private static final Relation<Show> ARTIST_SHOWS_LAST = Relation.of(
      "ArtistShows.last",
      ARTIST_SHOWS_LAST_SELECT,
      List.of("show_id"),
      row -> RowKey.text(row, 0),
      Show_.MAPPER);

  private static final RelatedMapper<ArtistShows> ARTIST_SHOWS_ROW = RelatedMapper.of(
      List.of("name", "id", "last_show"),
      (row, children) ->
          new ArtistShows(
              Decode.text(row, 0),
              children.of(ARTIST_SHOWS_SHOWS).list(RowKey.text(row, 1)),
              children.of(ARTIST_SHOWS_LAST).orNull(row, RowKey.text(row, 2))),
      ARTIST_SHOWS_SHOWS,
      ARTIST_SHOWS_LAST);

  private static final String DAYS = """
      SELECT show_id, CAST(venue_id AS TEXT) AS venue_id
      FROM show
      WHERE show.venue_id = ?1
      ORDER BY show.show_id""";

  private static final RowMapper<ShowDao.ShowDay> SHOW_DAY_ROW = RowMapper.forward(
      List.of("show_id", "venue_id"),
      row ->
          new ShowDao.ShowDay(
              Decode.text(row, 0),
              Decode.int64(row, 1)));

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public ShowDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public Optional<ShowPage> byId(String showId) {
    return d1.execute(byIdCall(showId));
  }

  @Override
  public List<ShowPage> at(long venueId) {
    return d1.execute(atCall(venueId));
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Page<ShowPage> pages(long venueId, PageRequest page) {
    return d1.execute(pagesCall(venueId, page));
  }

  /**
   * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
   * page, or not, by its place in the order.
   */
  @Override
  public Stream<ShowPage> from(String from) {
    return FROM_PAGES.stream(d1, Arrays.asList(Encode.text(from)), 1000);
  }

  @Override
  public CompletableFuture<Map<String, List<ShowPage>>> byDay() {
    return d1.executeAsync(byDayCall());
  }

  @Override
  public List<ArtistShows> artists(int most) {
    return d1.execute(artistsCall(most));
  }

  @Override
  public List<ShowDao.ShowDay> days(long venueId) {
    return d1.execute(daysCall(venueId));
  }

  private Call<Optional<ShowPage>> byIdCall(String showId) {
    return SHOW_PAGE_ROW.call(
        new Statement(BY_ID, Arrays.asList(Encode.text(showId)), "ShowDao.byId"),
        BY_ID_SELECT,
        QueryCall::optional);
  }

  private Call<List<ShowPage>> atCall(long venueId) {
    return SHOW_PAGE_ROW.call(
        new Statement(AT, Arrays.asList(Encode.integer(venueId)), "ShowDao.at"),
        BY_ID_SELECT,
        QueryCall::list);
  }

  private Call<Page<ShowPage>> pagesCall(long venueId, PageRequest page) {
    return PAGES_PAGES.page(Arrays.asList(Encode.integer(venueId)), page);
  }

  private Call<Map<String, List<ShowPage>>> byDayCall() {
    return SHOW_PAGE_ROW.keyed("day", row -> Decode.text(row, 0)).call(
        new Statement(BY_DAY, List.of(), "ShowDao.byDay"),
        BY_ID_SELECT,
        QueryCall::mapOfLists);
  }

  private Call<List<ArtistShows>> artistsCall(int most) {
    return ARTIST_SHOWS_ROW.call(
        new Statement(ARTISTS, Arrays.asList(Encode.integer(most)), "ShowDao.artists"),
        ARTISTS_SELECT,
        QueryCall::list);
  }

  private Call<List<ShowDao.ShowDay>> daysCall(long venueId) {
    return QueryCall.list(
        new Statement(DAYS, Arrays.asList(Encode.integer(venueId)), "ShowDao.days"),
        SHOW_DAY_ROW);
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
     * Adds {@link ShowDao#byId} to the batch.
     */
    public Pending<Optional<ShowPage>> byId(String showId) {
      return batch.add(dao.byIdCall(showId));
    }

    /**
     * Adds {@link ShowDao#at} to the batch.
     */
    public Pending<List<ShowPage>> at(long venueId) {
      return batch.add(dao.atCall(venueId));
    }

    /**
     * Adds {@link ShowDao#pages} to the batch.
     * Pages are requests of their own, not a snapshot: what is written meanwhile is in a later
     * page, or not, by its place in the order.
     */
    public Pending<Page<ShowPage>> pages(long venueId, PageRequest page) {
      return batch.add(dao.pagesCall(venueId, page));
    }

    /**
     * Adds {@link ShowDao#byDay} to the batch.
     */
    public Pending<Map<String, List<ShowPage>>> byDay() {
      return batch.add(dao.byDayCall());
    }

    /**
     * Adds {@link ShowDao#artists} to the batch.
     */
    public Pending<List<ArtistShows>> artists(int most) {
      return batch.add(dao.artistsCall(most));
    }

    /**
     * Adds {@link ShowDao#days} to the batch.
     */
    public Pending<List<ShowDao.ShowDay>> days(long venueId) {
      return batch.add(dao.daysCall(venueId));
    }
  }
}
