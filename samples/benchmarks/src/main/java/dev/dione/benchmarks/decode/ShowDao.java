package dev.dione.benchmarks.decode;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

/** Reads shows. */
@Dao
public interface ShowDao {
  /** All of them. */
  @Query("SELECT * FROM shows ORDER BY show_id")
  List<Show> all();
}
