package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@SuppressWarnings({"dione:full-scan: not what this is about", "dione:sort: nor this"})
@Dao
public interface ShowDao {
  // a comparison
  @Query("SELECT title FROM shows WHERE venue = :number")
  List<String> equal(int number);

  // in IN
  @Query("SELECT title FROM shows WHERE venue IN (:numbers)")
  List<String> in(List<Long> numbers);

  // in BETWEEN
  @Query("SELECT title FROM shows WHERE venue BETWEEN :low AND '9'")
  List<String> between(int low);

  // before the operator
  @Query("SELECT title FROM shows WHERE :number < venue")
  List<String> before(long number);

  // a boolean
  @Query("SELECT title FROM shows WHERE title = :yes")
  List<String> bool(boolean yes);
}
