package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Upsert;

@Dao
public interface CityDao {
  @Upsert
  void save(City city);

  @Upsert(on = {"country_code", "name"})
  void saveByCode(City city);
}
