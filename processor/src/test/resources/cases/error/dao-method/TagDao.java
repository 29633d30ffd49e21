package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Map;

@Dao
public interface TagDao {
  void nothing();

  @Insert
  @Update
  void both(Tag tag);

  @Insert
  <T> void generic(T tag);

  @Insert
  void none();

  @Insert
  void two(Tag a, Tag b);

  @Insert
  void text(String text);

  @Insert
  void array(Tag... tags);

  @Upsert
  void maps(Map<String, Tag> tags);

  @Update
  void onlyKeys(Tag tag);
}
