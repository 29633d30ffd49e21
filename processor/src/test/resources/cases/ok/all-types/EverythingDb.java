package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Everything.class)
public interface EverythingDb extends D1Database {
  EverythingDao everything();
}
