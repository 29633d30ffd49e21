package music;

import dev.dione.D1Database;
import dev.dione.annotations.Database;
import music.dao.SongDao;
import music.model.Song;

@Database(entities = Song.class)
public interface MusicDb extends D1Database {
  SongDao songs();
}
