package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Show.class, Song.class})
public interface ShowDb extends D1Database {
  ShowDao shows();
}
