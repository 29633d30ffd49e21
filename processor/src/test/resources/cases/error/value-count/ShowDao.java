package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;

@Dao
public interface ShowDao {
  // fewer than columns
  @Query("INSERT INTO venues (id, title) VALUES ('a')")
  void fewer();

  // more than columns
  @Query("INSERT INTO venues (id, title) VALUES ('a', 'b', 'c')")
  void more();

  // without a list of columns
  @Query("INSERT INTO venues VALUES ('a', 'b')")
  void noList();

  // from a SELECT
  @Query("INSERT INTO venues (id, title) SELECT title FROM shows")
  void select();

  // in SET
  @Query("UPDATE venues SET (title, city) = (SELECT 'a') WHERE id = 'a'")
  void set();
}
