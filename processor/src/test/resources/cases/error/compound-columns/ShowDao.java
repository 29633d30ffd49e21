package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // UNION
  @Query("SELECT id, title FROM venues UNION SELECT id FROM venues")
  List<Venue> union();

  // UNION ALL
  @Query("SELECT id FROM venues UNION ALL SELECT id, title FROM venues")
  List<String> unionAll();

  // EXCEPT
  @Query("SELECT id FROM venues EXCEPT SELECT id, title FROM venues")
  List<String> except();

  // rows of VALUES
  @Query("INSERT INTO venues (id, title) VALUES ('a', 'b'), ('c')")
  void values();
}
