package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.time.LocalDate;
import java.util.List;

@Dao
public interface ShowDao {
  // in the result
  @Query("SELECT title FROM shows s JOIN venues v ON v.id = s.venue")
  List<String> result();

  // in WHERE
  @Query("SELECT s.day FROM shows s JOIN venues v ON v.id = s.venue WHERE title = 'x'")
  List<LocalDate> where();

  // in ORDER BY
  @Query("SELECT s.day FROM shows s JOIN venues v ON v.id = s.venue ORDER BY title")
  List<LocalDate> orderBy();

  // in the condition of a join
  @Query("SELECT s.day FROM shows s JOIN venues v ON id = s.venue")
  List<LocalDate> on();

  // a table with itself
  @Query("SELECT day FROM shows a JOIN shows b ON a.venue = b.venue")
  List<LocalDate> itself();
}
