package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Map;

@Dao
public interface ShowDao {
  // in WHERE
  @Query("SELECT venue FROM shows WHERE count(*) > 5 GROUP BY venue")
  List<String> where();

  // in another one
  @Query("SELECT max(count(*)) FROM shows GROUP BY venue")
  List<Integer> nested();

  // in GROUP BY
  @Query("SELECT venue FROM shows GROUP BY sum(price)")
  List<String> groupBy();

  // in SET
  @Query("UPDATE shows SET price = max(price) WHERE id = sum(id)")
  void set();

  // in the condition of a join
  @Query("SELECT s.title FROM shows s JOIN venues v ON max(v.seats) > 5")
  List<String> on();

  // a window function in WHERE
  @Query("SELECT title FROM shows WHERE row_number() OVER (ORDER BY day) = 1")
  List<String> window();

  // by its alias
  @Query("SELECT venue, count(*) AS n FROM shows WHERE n > 5 GROUP BY venue")
  Map<String, Integer> alias();
}
