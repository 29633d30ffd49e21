package app;

import dev.dione.annotations.Compare;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.List;

@Dao
public interface CustomerDao {
  @Upsert
  void save(Customer customer);

  @Delete
  boolean remove(Customer customer);

  @Find
  @OrderBy("home_geo_lat desc")
  List<Customer> byHomeCity(String homeCity, @Compare(property = "work.zip") String zip);

  @Query(
      """
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
      WHERE c.shop = :shop
      GROUP BY c.shop, c.number
      """)
  List<Visit> visits(String shop);
}
