package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;

@Dao
public interface TagDao {
  @Insert(onConflict = Insert.Conflict.REPLACE)
  void put(Tag tag);

  @Query("INSERT OR REPLACE INTO tag (id, name, uses) VALUES (:id, :name, 0)")
  void putAgain(int id, String name);

  @Query("REPLACE INTO tag (id, name, uses) SELECT id + 1, replace(name, 'a', 'b'), 0 FROM tag")
  void move();

  @Query("UPDATE OR REPLACE Tag SET id = id + 1 RETURNING name")
  java.util.List<String> shift();
}
