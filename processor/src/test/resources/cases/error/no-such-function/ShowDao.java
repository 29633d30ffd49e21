package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // misspelt
  @Query("SELECT uper(title) FROM shows")
  List<String> misspelt();

  // of another database
  @Query("SELECT title FROM shows WHERE day > to_date('2026')")
  List<String> other();

  // an aggregate
  @Query("SELECT averag(rating) FROM shows")
  Double aggregate();

  // in ORDER BY
  @Query("SELECT title FROM shows ORDER BY lenght(title)")
  List<String> orderBy();

  // in VALUES
  @Query("INSERT INTO venues (id, title) VALUES (new_id(), 'b')")
  void values();
}
