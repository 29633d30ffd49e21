package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Song.class)
public interface SongDb extends D1Database {
  SongDao songs();
}
