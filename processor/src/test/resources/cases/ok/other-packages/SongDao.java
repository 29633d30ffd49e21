package music.dao;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;
import music.base.Saves;
import music.model.Song;

@SuppressWarnings("dione:sort: the table is small")
@Dao
public interface SongDao extends Saves {
  @Query("SELECT * FROM song ORDER BY title")
  List<Song> all();

  default int count() {
    return all().size();
  }
}
