package shapes;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;

@Dao
public interface SongDao {
  @Upsert
  void saveAll(Collection<Song> songs);

  @Query("SELECT * FROM song ORDER BY id")
  List<Song> all();
}
