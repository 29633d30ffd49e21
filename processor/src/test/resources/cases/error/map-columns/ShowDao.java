package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.MapKey;
import dev.dione.annotations.Query;
import java.util.Map;

@Dao
public interface ShowDao {
  // the key of a map
  @Query("SELECT id, venue, day, price FROM show")
  @MapKey("plaice")
  Map<String, Show> notSelected();

  // a map of three columns
  @Query("SELECT id, venue, day FROM show")
  Map<Long, String> three();
}
