package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // without arguments
  @Query("SELECT sqlite_version()")
  String version();

  // one that has another name
  @Query("SELECT if(price > 5, 1, 0) FROM shows")
  List<Integer> iif();

  // in WHERE
  @Query("SELECT title FROM shows WHERE power(rating, 2) > 4")
  List<String> where();

  // in ORDER BY
  @Query("SELECT title FROM shows ORDER BY ceiling(rating)")
  List<String> orderBy();

  // in SET
  @Query("UPDATE shows SET title = unistr('a') WHERE id = 1")
  void set();

  // in a call of another
  @Query("SELECT round(log10(rating)) FROM shows")
  List<Double> nested();
}
