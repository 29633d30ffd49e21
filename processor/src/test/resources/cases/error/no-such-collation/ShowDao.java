package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // in ORDER BY
  @Query("SELECT title FROM shows ORDER BY title COLLATE nocas")
  List<String> orderBy();

  // in a comparison
  @Query("SELECT title FROM shows WHERE title = 'a' COLLATE unicode")
  List<String> comparison();

  // in GROUP BY
  @Query("SELECT count(*) FROM shows GROUP BY title COLLATE rtrimm")
  List<Integer> groupBy();
}
