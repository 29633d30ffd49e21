package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;

/** What references store behind a write. */
@SuppressWarnings("dione:full-scan: not what this is about")
@Dao
public interface ShowDao {
  // the default that a reference sets behind a DELETE
  @Query("DELETE FROM venues WHERE number = :number")
  void deleted(long number);
}
