package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Query;

@Dao
public interface ShowDao {
  // no key
  @Query("INSERT INTO venues (id, title) VALUES ('a', 'b') ON CONFLICT (title) DO NOTHING")
  void noKey();

  // more than the key
  @Query("INSERT INTO venues (id, title) VALUES ('a', 'b') ON CONFLICT (id, title) DO UPDATE SET title = excluded.title")
  void more();
}
