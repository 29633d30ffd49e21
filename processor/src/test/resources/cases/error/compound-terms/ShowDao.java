package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // UNION
  @Query("SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6")
  List<Integer> union();

  // UNION ALL in a subquery
  @Query("SELECT * FROM (SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7)")
  List<Integer> subquery();

  // different operators
  @Query("SELECT 1 UNION SELECT 2 EXCEPT SELECT 3 UNION SELECT 4 INTERSECT SELECT 5 UNION SELECT 6")
  List<Integer> mixed();
}
