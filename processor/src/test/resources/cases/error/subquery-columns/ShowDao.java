package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // a comparison
  @Query("SELECT title FROM shows WHERE venue = (SELECT id, title FROM venues)")
  List<String> comparison();

  // IN
  @Query("SELECT title FROM shows WHERE venue IN (SELECT id, title FROM venues)")
  List<String> in();

  // a row and a value
  @Query("SELECT title FROM shows WHERE (venue, day) = 1")
  List<String> row();

  // the result
  @Query("SELECT (SELECT id, title FROM venues) FROM shows")
  List<String> result();
}
