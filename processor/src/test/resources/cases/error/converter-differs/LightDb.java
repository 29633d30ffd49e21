package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Light.class)
public interface LightDb extends D1Database {
  LightDao lights();
}
