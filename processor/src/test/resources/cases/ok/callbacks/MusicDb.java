package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Track.class, Player.class})
public interface MusicDb extends D1Database {
  TrackDao tracks();
}
