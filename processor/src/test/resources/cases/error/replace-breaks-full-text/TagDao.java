package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;

@Dao
public interface TagDao {
  // by @Insert
  @Insert(onConflict = Insert.Conflict.REPLACE)
  void put(Tag tag);

  // by INSERT OR REPLACE
  @Query("INSERT OR REPLACE INTO tag (id, name, uses) VALUES (:id, :name, 0)")
  void putAgain(int id, String name);

  // by REPLACE INTO
  @Query("REPLACE INTO tag (id, name, uses) SELECT id + 1, replace(name, 'a', 'b'), 0 FROM tag")
  void move();

  // by UPDATE OR REPLACE
  @Query("UPDATE OR REPLACE Tag SET id = id + 1 RETURNING name")
  java.util.List<String> shift();

  // by a path
  @Query("REPLACE INTO main.tag (id, name, uses) VALUES (1, '', 1)")
  void putFirst();
}
