package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Show.class, Venue.class})
public interface TownDb extends D1Database {
  ShowDao shows();
}
