package dev.dione.benchmarks.decode;

import dev.dione.annotations.Dao;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.stream.Stream;

/** Reads shows. */
@Dao
public interface ShowDao {
  /** All of them. */
  @Query("SELECT * FROM shows ORDER BY show_id")
  List<Show> all();

  /** All of them, some thousands at a time. */
  @Query("SELECT * FROM shows")
  @OrderBy(value = "show_id", pageSize = 10_000)
  Stream<Show> stream();
}
