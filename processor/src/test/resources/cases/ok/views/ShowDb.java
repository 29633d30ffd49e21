package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {DearVenue.class, VenueSummary.class, Staged.class, Show.class})
public interface ShowDb extends D1Database {
  ShowDao shows();
}
