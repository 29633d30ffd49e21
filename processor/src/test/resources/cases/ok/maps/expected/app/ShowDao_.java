package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The statements of {@link ShowDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.ShowDao",
    signatures = "byVenue(java.time.LocalDate day)",
    carried = {
        @Generated.Carried(of = "app.ShowDao", suppressed = {"dione:full-scan: the table is small", "dione:sort: the table is small"}),
        @Generated.Carried(of = "prices", nullable = "return element"),
        @Generated.Carried(of = "app.ShowDao.Night", nullable = "price")
    }
)
public final class ShowDao_ implements ShowDao {
  private static final String COUNTS = """
      WITH dione_q("key", value) AS (
      SELECT venue, count(*) FROM show GROUP BY venue
      )
      SELECT "key", CAST(value AS TEXT)
      FROM dione_q""";

  private static final String PRICES = """
      WITH dione_q("key", value) AS (
      SELECT id, price FROM show
      )
      SELECT CAST("key" AS TEXT), value
      FROM dione_q""";

  private static final String DAYS = "SELECT venue, day FROM show ORDER BY day";

  private static final String BY_ID = """
      WITH dione_q AS (
      SELECT * FROM show
      )
      SELECT CAST(id AS TEXT) AS id, venue, day, CAST(price AS TEXT) AS price
      FROM dione_q""";

  private static final String NIGHTS = """
      WITH dione_q AS (
      SELECT venue AS place, day, price FROM show
      )
      SELECT day, CAST(price AS TEXT) AS price, place
      FROM dione_q""";

  private static final RowMapper<ShowDao.Night> NIGHT_ROW = RowMapper.forward(
      List.of("day", "price"),
      row ->
          new ShowDao.Night(
              Decode.localDate(row, 0),
              row.isNull(1) ? null : Decode.int64(row, 1)));

  private static final String CLEAR = "DELETE FROM show RETURNING CAST(id AS TEXT) AS id, venue AS venue";

  private static final String BY_VENUE = """
      SELECT CAST(id AS TEXT) AS id, venue, day, CAST(price AS TEXT) AS price
      FROM show
      WHERE show.day = ?1
      ORDER BY show.id""";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public ShowDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public Map<String, Long> counts() {
    return d1.execute(countsCall());
  }

  @Override
  public Map<Long, Integer> prices() {
    return d1.execute(pricesCall());
  }

  @Override
  public Map<String, List<LocalDate>> days() {
    return d1.execute(daysCall());
  }

  @Override
  public Map<Long, Show> byId() {
    return d1.execute(byIdCall());
  }

  @Override
  public Map<String, List<ShowDao.Night>> nights() {
    return d1.execute(nightsCall());
  }

  @Override
  public Map<Long, String> clear() {
    return d1.execute(clearCall());
  }

  @Override
  public Map<String, List<Show>> byVenue(LocalDate day) {
    return d1.execute(byVenueCall(day));
  }

  private Call<Map<String, Long>> countsCall() {
    return QueryCall.map(
        new Statement(COUNTS, List.of(), "ShowDao.counts"),
        RowMapper.pair(row -> Decode.text(row, 0), row -> Decode.int64(row, 1)));
  }

  private Call<Map<Long, Integer>> pricesCall() {
    return QueryCall.map(
        new Statement(PRICES, List.of(), "ShowDao.prices"),
        RowMapper.pair(row -> Decode.int64(row, 0), row -> row.isNull(1) ? null : Decode.int32(row, 1)));
  }

  private Call<Map<String, List<LocalDate>>> daysCall() {
    return QueryCall.mapOfLists(
        new Statement(DAYS, List.of(), "ShowDao.days"),
        RowMapper.pair(row -> Decode.text(row, 0), row -> Decode.localDate(row, 1)));
  }

  private Call<Map<Long, Show>> byIdCall() {
    return QueryCall.map(
        new Statement(BY_ID, List.of(), "ShowDao.byId"),
        RowMapper.keyed("id", row -> Decode.int64(row, 0), Show_.MAPPER));
  }

  private Call<Map<String, List<ShowDao.Night>>> nightsCall() {
    return QueryCall.mapOfLists(
        new Statement(NIGHTS, List.of(), "ShowDao.nights"),
        RowMapper.keyed("place", row -> Decode.text(row, 0), NIGHT_ROW));
  }

  private Call<Map<Long, String>> clearCall() {
    return QueryCall.map(
        new Statement(CLEAR, List.of(), "ShowDao.clear"),
        RowMapper.pair(row -> Decode.int64(row, 0), row -> Decode.text(row, 1)));
  }

  private Call<Map<String, List<Show>>> byVenueCall(LocalDate day) {
    return QueryCall.mapOfLists(
        new Statement(BY_VENUE, Arrays.asList(Encode.localDate(day)), "ShowDao.byVenue"),
        RowMapper.keyed("venue", row -> Decode.text(row, 0), Show_.MAPPER));
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
     * Adds {@link ShowDao#counts} to the batch.
     */
    public Pending<Map<String, Long>> counts() {
      return batch.add(dao.countsCall());
    }

    /**
     * Adds {@link ShowDao#prices} to the batch.
     */
    public Pending<Map<Long, Integer>> prices() {
      return batch.add(dao.pricesCall());
    }

    /**
     * Adds {@link ShowDao#days} to the batch.
     */
    public Pending<Map<String, List<LocalDate>>> days() {
      return batch.add(dao.daysCall());
    }

    /**
     * Adds {@link ShowDao#byId} to the batch.
     */
    public Pending<Map<Long, Show>> byId() {
      return batch.add(dao.byIdCall());
    }

    /**
     * Adds {@link ShowDao#nights} to the batch.
     */
    public Pending<Map<String, List<ShowDao.Night>>> nights() {
      return batch.add(dao.nightsCall());
    }

    /**
     * Adds {@link ShowDao#clear} to the batch.
     */
    public Pending<Map<Long, String>> clear() {
      return batch.add(dao.clearCall());
    }

    /**
     * Adds {@link ShowDao#byVenue} to the batch.
     */
    public Pending<Map<String, List<Show>>> byVenue(LocalDate day) {
      return batch.add(dao.byVenueCall(day));
    }
  }
}
