package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Event.class, Legacy.class})
public interface EventDb extends D1Database {
  EventDao events();
}
