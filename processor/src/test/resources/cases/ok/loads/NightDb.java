package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Night.class, Venue.class})
public interface NightDb extends D1Database {
  NightDao nights();
}
