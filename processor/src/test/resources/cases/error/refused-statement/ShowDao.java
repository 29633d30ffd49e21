package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;

@Dao
public interface ShowDao {
  // another file
  @Query("ATTACH 'x.sqlite' AS x")
  void attach();

  // a file less
  @Query("DETACH x")
  void detach();

  // compaction
  @Query("VACUUM")
  void vacuum();
}
