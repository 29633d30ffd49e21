package app;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.GeneratedFormat;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements of {@link CityDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.CityDao",
    signatures = {
        "save(app.City city)",
        "saveByCode(app.City city)"
    }
)
public final class CityDao_ implements CityDao {
  private static final String SAVE = """
      INSERT INTO city (name, population, mayor, seen, capital, country_id, country_code, twin,
        sister, river)
      SELECT src.value->>0, src.value->>1, COALESCE(src.value->>2, old.mayor, '?'), src.value->>3,
        src.value->>4, src.value->>5, src.value->>6, src.value->>7, src.value->>8, src.value->>9
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src LEFT JOIN city AS old ON old.name = src.value->>0
      WHERE true
      ON CONFLICT (name) DO UPDATE SET
        population = excluded.population,
        mayor = excluded.mayor,
        seen = excluded.seen,
        capital = excluded.capital,
        country_id = excluded.country_id,
        country_code = excluded.country_code,
        twin = COALESCE(excluded.twin, city.twin),
        sister = excluded.sister,
        river = excluded.river
      WHERE (city.population, city.mayor, city.seen, city.capital, city.country_id, city.country_code,
          city.twin, city.sister, city.river)
        IS NOT (excluded.population, excluded.mayor, excluded.seen, excluded.capital,
          excluded.country_id, excluded.country_code, COALESCE(excluded.twin, city.twin),
          excluded.sister, excluded.river)""";

  private static final BulkWrite<City> SAVE_WRITE = BulkWrite.of(
      "CityDao.save",
      SAVE,
      City_.WRITER,
      new Folding(List.of(0), Set.of(2, 7), Set.of()))
      .repeating();

  private static final String SAVE_BY_CODE = """
      INSERT INTO city (name, population, mayor, seen, capital, country_id, country_code, twin,
        sister, river)
      SELECT src.value->>0, src.value->>1, COALESCE(src.value->>2, old.mayor, '?'), src.value->>3,
        src.value->>4, src.value->>5, src.value->>6, src.value->>7, src.value->>8, src.value->>9
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src LEFT JOIN city AS old ON old.name = src.value->>0 AND old.country_code = src.value->>6
      WHERE true
      ON CONFLICT (country_code, name) DO UPDATE SET
        population = excluded.population,
        mayor = excluded.mayor,
        seen = excluded.seen,
        capital = excluded.capital,
        country_id = excluded.country_id,
        twin = COALESCE(excluded.twin, city.twin),
        sister = excluded.sister,
        river = excluded.river
      WHERE (city.population, city.mayor, city.seen, city.capital, city.country_id, city.twin,
          city.sister, city.river)
        IS NOT (excluded.population, excluded.mayor, excluded.seen, excluded.capital,
          excluded.country_id, COALESCE(excluded.twin, city.twin), excluded.sister, excluded.river)""";

  private static final BulkWrite<City> SAVE_BY_CODE_WRITE = BulkWrite.of(
      "CityDao.saveByCode",
      SAVE_BY_CODE,
      City_.WRITER,
      new Folding(List.of(0, 6), Set.of(2, 7), Set.of()))
      .repeating();

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public CityDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void save(City city) {
    d1.execute(saveCall(city));
  }

  @Override
  public void saveByCode(City city) {
    d1.execute(saveByCodeCall(city));
  }

  private Call<Void> saveCall(City city) {
    return SAVE_WRITE.of(d1, Collections.singletonList(city));
  }

  private Call<Void> saveByCodeCall(City city) {
    return SAVE_BY_CODE_WRITE.of(d1, Collections.singletonList(city));
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final CityDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new CityDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link CityDao#save} to the batch.
     */
    public Pending<Void> save(City city) {
      return batch.add(dao.saveCall(city));
    }

    /**
     * Adds {@link CityDao#saveByCode} to the batch.
     */
    public Pending<Void> saveByCode(City city) {
      return batch.add(dao.saveByCodeCall(city));
    }
  }
}
