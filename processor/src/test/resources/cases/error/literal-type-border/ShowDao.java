package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;

/** What looks nearly like a write of parameters alone, whose program is not looked at. */
@SuppressWarnings("dione:full-scan: not what this is about")
@Dao
public interface ShowDao {
  // nothing to find: parameters alone, and a row that is deleted
  @Query("UPDATE shows SET price = :price, title = :title WHERE poster = 'none' AND rating = NULL")
  void parameters(int price, String title);

  @Query("DELETE FROM shows WHERE poster = 'none'")
  void deleted();

  // a literal after a parameter
  @Query("UPDATE shows SET title = :title, price = 'free' WHERE id = :id")
  void second(String title, long id);

  // a literal before a parameter
  @Query("UPDATE shows SET price = 'free', title = :title")
  void first(String title);

  // a parameter in an expression that gives a number
  @Query("UPDATE shows SET poster = :a > :b")
  void comparison(byte[] a, byte[] b);

  // a list of columns
  @Query("UPDATE shows SET (title, price) = (:title, 'free')")
  void list(String title);

  // another name for the table
  @Query("UPDATE shows AS s SET price = 'free' WHERE s.title = :title")
  void alias(String title);

  // another way out of conflicts
  @Query("UPDATE OR REPLACE shows SET title = :title, poster = 0")
  void conflict(String title);

  // the schema's name
  @Query("UPDATE main.shows SET poster = 0 WHERE id = :id")
  void schema(long id);

  // another table's rows
  @Query("UPDATE shows SET title = :title, poster = 0 FROM venues WHERE venues.id = shows.venue")
  void from(String title);

  // after a CTE
  @Query("WITH v AS (SELECT id FROM venues) UPDATE shows SET price = 'free' WHERE venue IN v")
  void withQuery();

  // a column that is computed
  @Query("UPDATE signs SET text = :text")
  void computed(String text);

  // a column that is left out beside a parameter
  @Query("INSERT INTO venues (id) VALUES (:id)")
  void leftOut(String id);

  // a replaced row
  @Query("REPLACE INTO venues (id, city) VALUES (:id, :city)")
  void replaced(String id, String city);
}
