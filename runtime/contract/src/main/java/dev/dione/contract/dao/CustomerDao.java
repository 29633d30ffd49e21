package dev.dione.contract.dao;

import dev.dione.BulkResult;
import dev.dione.annotations.Compare;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Customers. */
@Dao
@SuppressWarnings({"dione:full-scan: a few rows", "dione:sort: a few rows"})
interface CustomerDao {
  @Upsert
  BulkResult save(Collection<Customer> customers);

  @Update
  boolean update(Customer customer);

  @Delete
  boolean remove(Customer customer);

  @Find
  Optional<Customer> byKey(String keyShop, long keyNumber);

  @Find
  @OrderBy("home_geo_lat desc")
  List<Customer> at(String homeCityLower, @Compare(property = "work.city") String workCity);

  @Query(
      """
      SELECT a.shop AS a_shop, a.number AS a_number, a.name AS a_name,
        a.home_city AS a_home_city, a.home_zip AS a_home_zip, a.home_geo_lat AS a_home_geo_lat,
        a.home_geo_lon AS a_home_geo_lon, a.work_city AS a_work_city, a.work_zip AS a_work_zip,
        a.work_geo_lat AS a_work_geo_lat, a.work_geo_lon AS a_work_geo_lon, a.updated_at AS a_updated_at,
        count(*) OVER () AS after,
        b.shop AS b_shop, b.number AS b_number, b.name AS b_name,
        b.home_city AS b_home_city, b.home_zip AS b_home_zip, b.home_geo_lat AS b_home_geo_lat,
        b.home_geo_lon AS b_home_geo_lon, b.work_city AS b_work_city, b.work_zip AS b_work_zip,
        b.work_geo_lat AS b_work_geo_lat, b.work_geo_lon AS b_work_geo_lon, b.updated_at AS b_updated_at
      FROM customer a LEFT JOIN customer b ON b.shop = a.shop AND b.number > a.number
      ORDER BY a.number, b.number
      """)
  List<Customer.Pair> pairs();

  @Query("SELECT * FROM customer ORDER BY number")
  List<Customer.Place> places();
}
