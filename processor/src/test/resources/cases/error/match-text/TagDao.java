package app;

import dev.dione.Match;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface TagDao {
  // behind MATCH
  @Query("SELECT name FROM tag_text WHERE tag_text MATCH :typed ORDER BY rank")
  List<String> search(String typed);

  // before MATCH
  @Query("SELECT name FROM tag_text WHERE tag_txt MATCH :match")
  List<String> find(Match match);
}
