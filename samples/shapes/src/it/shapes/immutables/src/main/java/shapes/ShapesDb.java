package shapes;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = Song.class)
public interface ShapesDb extends D1Database {
  SongDao songs();
}
