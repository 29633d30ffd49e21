package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.MapKey;
import dev.dione.annotations.Query;
import java.util.List;
import java.util.Map;

@SuppressWarnings({"dione:full-scan: not what this is about", "dione:sort: nor this"})
@Dao
public interface ShowDao {
  /** A line. */
  record Line(String title, int price) {}

  /** A town. */
  record Town(String title, String city) {}

  // one column
  @Query("SELECT price FROM shows")
  List<Integer> one();

  // a component
  @Query("SELECT title, price FROM shows")
  List<Line> component();

  // under an alias
  @Query("SELECT title, seats AS price FROM venues")
  List<Line> alias();

  // of all columns
  @Query("SELECT *, 'x' AS more FROM venues")
  List<Town> star();

  // sorted
  @Query("SELECT city FROM venues ORDER BY title")
  List<String> sorted();

  // of a join
  @Query("SELECT v.city FROM shows s JOIN venues v ON v.id = s.venue")
  List<String> join();

  // a value of a map
  @Query("SELECT title, price FROM shows")
  @MapKey("title") Map<String, Line> map();

  // in a part of a compound
  @Query("SELECT id FROM venues UNION ALL SELECT city FROM venues")
  List<String> compound();
}
