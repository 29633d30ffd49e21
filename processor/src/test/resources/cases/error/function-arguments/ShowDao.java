package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;
import java.util.List;

@Dao
public interface ShowDao {
  // too few
  @Query("SELECT substr(title) FROM shows")
  List<String> few();

  // too many
  @Query("SELECT upper(title, venue) FROM shows")
  List<String> many();

  // an aggregate with two
  @Query("SELECT sum(price, fee) FROM shows")
  Long aggregate();

  // none in WHERE
  @Query("SELECT title FROM shows WHERE round() > 1")
  List<String> none();
}
