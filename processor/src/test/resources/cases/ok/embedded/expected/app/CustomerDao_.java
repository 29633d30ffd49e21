package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.Decode;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import dev.dione.mapping.RowMapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link CustomerDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.CustomerDao",
    signatures = {
        "save(app.Customer customer)",
        "remove(app.Customer customer)",
        "byHomeCity(java.lang.String homeCity, java.lang.String zip)",
        "visits(java.lang.String shop)"
    },
    carried = {
        @Generated.Carried(of = "app.Visit", nullable = {"patron", "last"}),
        @Generated.Carried(of = "app.Geo")
    }
)
public final class CustomerDao_ implements CustomerDao {
  private static final String SAVE = """
      INSERT INTO customer (shop, number, name, home_street, home_town, home_zip, home_geo_lat,
        home_geo_lon, work_street, work_town, work_zip, work_geo_lat, work_geo_lon, tags, created_at,
        updated_at, reason, home_city_lower, work_city_lower)
      SELECT src.value->>0, src.value->>1, src.value->>2, src.value->>3, src.value->>4, src.value->>5,
        src.value->>6, src.value->>7, src.value->>8, src.value->>9, src.value->>10, src.value->>11,
        src.value->>12, src.value->>13, src.value->>14, src.value->>15, src.value->>16,
        src.value->>17, src.value->>18
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (shop, number) DO UPDATE SET
        name = excluded.name,
        home_street = excluded.home_street,
        home_town = excluded.home_town,
        home_zip = COALESCE(excluded.home_zip, customer.home_zip),
        home_geo_lat = COALESCE(excluded.home_geo_lat, customer.home_geo_lat),
        home_geo_lon = COALESCE(excluded.home_geo_lon, customer.home_geo_lon),
        work_street = COALESCE(excluded.work_street, customer.work_street),
        work_town = COALESCE(excluded.work_town, customer.work_town),
        work_zip = COALESCE(excluded.work_zip, customer.work_zip),
        work_geo_lat = COALESCE(excluded.work_geo_lat, customer.work_geo_lat),
        work_geo_lon = COALESCE(excluded.work_geo_lon, customer.work_geo_lon),
        tags = excluded.tags,
        updated_at = excluded.updated_at,
        reason = COALESCE(excluded.reason, customer.reason),
        home_city_lower = excluded.home_city_lower,
        work_city_lower = COALESCE(excluded.work_city_lower, customer.work_city_lower)
      WHERE (customer.name, customer.home_street, customer.home_town, customer.home_zip,
          customer.home_geo_lat, customer.home_geo_lon, customer.work_street, customer.work_town,
          customer.work_zip, customer.work_geo_lat, customer.work_geo_lon, customer.tags,
          customer.reason, customer.home_city_lower, customer.work_city_lower)
        IS NOT (excluded.name, excluded.home_street, excluded.home_town,
          COALESCE(excluded.home_zip, customer.home_zip),
          COALESCE(excluded.home_geo_lat, customer.home_geo_lat),
          COALESCE(excluded.home_geo_lon, customer.home_geo_lon),
          COALESCE(excluded.work_street, customer.work_street),
          COALESCE(excluded.work_town, customer.work_town),
          COALESCE(excluded.work_zip, customer.work_zip),
          COALESCE(excluded.work_geo_lat, customer.work_geo_lat),
          COALESCE(excluded.work_geo_lon, customer.work_geo_lon), excluded.tags,
          COALESCE(excluded.reason, customer.reason), excluded.home_city_lower,
          COALESCE(excluded.work_city_lower, customer.work_city_lower))""";

  private static final BulkWrite<Customer> SAVE_WRITE = BulkWrite.of(
      "CustomerDao.save",
      SAVE,
      Customer_.WRITER,
      new Folding(List.of(0, 1), Set.of(5, 6, 7, 8, 9, 10, 11, 12, 16, 18), Set.of(14)))
      .repeating();

  private static final String REMOVE = """
      DELETE FROM customer
      WHERE (shop, number) IN (SELECT src.value->>0, src.value->>1 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Customer> REMOVE_WRITE = BulkWrite.of(
      "CustomerDao.remove",
      REMOVE,
      Customer_.KEY_WRITER,
      new Folding(List.of(0, 1), Set.of(), Set.of()));

  private static final String BY_HOME_CITY = """
      SELECT shop, number, name, home_street, home_town, home_zip, home_geo_lat, home_geo_lon,
        work_street, work_town, work_zip, work_geo_lat, work_geo_lon, tags, created_at, updated_at,
        reason
      FROM customer
      WHERE customer.home_town = ?1
        AND customer.work_zip = ?2
      ORDER BY customer.home_geo_lat DESC, customer.shop DESC, customer.number DESC""";

  private static final String VISITS = """
      WITH dione_q AS (
      SELECT c.shop AS c_shop, c.number AS c_number, c.name AS c_name,
        c.home_street AS c_home_street, c.home_town AS c_home_town, c.home_zip AS c_home_zip,
        c.home_geo_lat AS c_home_geo_lat, c.home_geo_lon AS c_home_geo_lon,
        c.work_street AS c_work_street, c.work_town AS c_work_town, c.work_zip AS c_work_zip,
        c.work_geo_lat AS c_work_geo_lat, c.work_geo_lon AS c_work_geo_lon,
        c.tags AS c_tags, c.created_at AS c_created_at, c.updated_at AS c_updated_at, c.reason AS c_reason,
        count(*) AS visits,
        NULL AS p_shop, NULL AS p_number, NULL AS p_name,
        NULL AS p_home_street, NULL AS p_home_town, NULL AS p_home_zip,
        NULL AS p_home_geo_lat, NULL AS p_home_geo_lon,
        NULL AS p_work_street, NULL AS p_work_town, NULL AS p_work_zip,
        NULL AS p_work_geo_lat, NULL AS p_work_geo_lon,
        NULL AS p_tags, NULL AS p_created_at, NULL AS p_updated_at, NULL AS p_reason,
        NULL AS lat, NULL AS lon
      FROM customer c
      WHERE c.shop = ?1
      GROUP BY c.shop, c.number
      )
      SELECT c_shop, c_number, c_name, c_home_street, c_home_town, c_home_zip, c_home_geo_lat,
        c_home_geo_lon, c_work_street, c_work_town, c_work_zip, c_work_geo_lat, c_work_geo_lon,
        c_tags, c_created_at, c_updated_at, c_reason, CAST(visits AS TEXT) AS visits, p_shop,
        p_number, p_name, p_home_street, p_home_town, p_home_zip, p_home_geo_lat, p_home_geo_lon,
        p_work_street, p_work_town, p_work_zip, p_work_geo_lat, p_work_geo_lon, p_tags, p_created_at,
        p_updated_at, p_reason, lat, lon
      FROM dione_q""";

  private static final RowMapper<Visit> VISIT_ROW = RowMapper.forward(
      List.of("c_shop", "c_number", "c_name", "c_home_street", "c_home_town", "c_home_zip",
          "c_home_geo_lat", "c_home_geo_lon", "c_work_street", "c_work_town", "c_work_zip",
          "c_work_geo_lat", "c_work_geo_lon", "c_tags", "c_created_at", "c_updated_at", "c_reason",
          "visits", "p_shop", "p_number", "p_name", "p_home_street", "p_home_town", "p_home_zip",
          "p_home_geo_lat", "p_home_geo_lon", "p_work_street", "p_work_town", "p_work_zip",
          "p_work_geo_lat", "p_work_geo_lon", "p_tags", "p_created_at", "p_updated_at", "p_reason",
          "lat", "lon"),
      row ->
          new Visit(
              Customer_.MAPPER.read(row, 0),
              Decode.int64(row, 17),
              Decode.areNull(row, 18, 34) ? null : Customer_.MAPPER.read(row, 18),
              Decode.areNull(row, 35, 36) ? null : new Geo(
                  Decode.float64(row, 35),
                  Decode.float64(row, 36))));

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public CustomerDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void save(Customer customer) {
    d1.execute(saveCall(customer));
  }

  @Override
  public boolean remove(Customer customer) {
    return d1.execute(removeCall(customer));
  }

  @Override
  public List<Customer> byHomeCity(String homeCity, String zip) {
    return d1.execute(byHomeCityCall(homeCity, zip));
  }

  @Override
  public List<Visit> visits(String shop) {
    return d1.execute(visitsCall(shop));
  }

  private Call<Void> saveCall(Customer customer) {
    return SAVE_WRITE.of(d1, Collections.singletonList(customer));
  }

  private Call<Boolean> removeCall(Customer customer) {
    return REMOVE_WRITE.of(d1, Collections.singletonList(customer), result -> result.written() > 0);
  }

  private Call<List<Customer>> byHomeCityCall(String homeCity, String zip) {
    return QueryCall.list(
        new Statement(BY_HOME_CITY, Arrays.asList(Encode.text(homeCity), Encode.text(zip)),
            "CustomerDao.byHomeCity"),
        Customer_.MAPPER);
  }

  private Call<List<Visit>> visitsCall(String shop) {
    return QueryCall.list(
        new Statement(VISITS, Arrays.asList(Encode.text(shop)), "CustomerDao.visits"),
        VISIT_ROW);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final CustomerDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new CustomerDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link CustomerDao#save} to the batch.
     */
    public Pending<Void> save(Customer customer) {
      return batch.add(dao.saveCall(customer));
    }

    /**
     * Adds {@link CustomerDao#remove} to the batch.
     */
    public Pending<Boolean> remove(Customer customer) {
      return batch.add(dao.removeCall(customer));
    }

    /**
     * Adds {@link CustomerDao#byHomeCity} to the batch.
     */
    public Pending<List<Customer>> byHomeCity(String homeCity, String zip) {
      return batch.add(dao.byHomeCityCall(homeCity, zip));
    }

    /**
     * Adds {@link CustomerDao#visits} to the batch.
     */
    public Pending<List<Visit>> visits(String shop) {
      return batch.add(dao.visitsCall(shop));
    }
  }
}
