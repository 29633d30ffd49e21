package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // a position in ORDER BY
  @Query("SELECT title FROM shows ORDER BY 2")
  List<String> orderBy();

  // a position in GROUP BY
  @Query("SELECT title FROM shows GROUP BY 3")
  List<String> groupBy();

  // no column of a compound
  @Query("SELECT id FROM venues UNION SELECT venue FROM shows ORDER BY title")
  List<String> compound();
}
