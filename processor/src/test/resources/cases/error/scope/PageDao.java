package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface PageDao {
  // a table behind main in a query
  @Query("SELECT text FROM main.page WHERE id = 1")
  List<String> all();

  // an index
  @Query("SELECT text FROM page INDEXED BY by_text WHERE text = 'a'")
  List<String> byIndex();

  // a CTE of the same name
  @Query("WITH page AS (SELECT 'a' AS text) SELECT text FROM page")
  List<String> ofCte();
}
