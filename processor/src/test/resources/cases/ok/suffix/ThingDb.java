package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Thing.class)
public interface ThingDb extends D1Database {
  ThingDao things();
}
