package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // LIKE
  @Query("SELECT title FROM shows WHERE title LIKE '%xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%'")
  List<String> like();

  // NOT LIKE
  @Query("SELECT title FROM shows WHERE title NOT LIKE '%xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%'")
  List<String> notLike();

  // GLOB
  @Query("SELECT title FROM shows WHERE title GLOB '*xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx*'")
  List<String> glob();

  // letters of several bytes
  @Query("SELECT title FROM shows WHERE title LIKE 'üüüüüüüüüüüüüüüüüüüüüüüüüü'")
  List<String> bytes();

  // joined texts
  @Query("SELECT title FROM shows WHERE title LIKE '%xxxxxxxxxxxxxxxxxxxxxxxxx' || 'yyyyyyyyyyyyyyyyyyyyyyyyy%'")
  List<String> joined();
}
