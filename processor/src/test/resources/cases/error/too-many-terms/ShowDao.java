package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  String IDS_10 = "id, id, id, id, id, id, id, id, id, id, ";
  String IDS_100 =
      IDS_10 + IDS_10 + IDS_10 + IDS_10 + IDS_10 + IDS_10 + IDS_10 + IDS_10 + IDS_10 + IDS_10;

  // a result
  @Query("SELECT " + IDS_100 + "id FROM shows")
  List<Show> result();

  // ORDER BY
  @Query("SELECT title FROM shows ORDER BY " + IDS_100 + "id")
  List<String> orderBy();

  // GROUP BY
  @Query("SELECT count(*) FROM shows GROUP BY " + IDS_100 + "id")
  List<Integer> groupBy();
}
