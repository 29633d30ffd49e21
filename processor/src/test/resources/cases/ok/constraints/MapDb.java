package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {River.class, City.class, Country.class})
public interface MapDb extends D1Database {
  CityDao cities();
}
