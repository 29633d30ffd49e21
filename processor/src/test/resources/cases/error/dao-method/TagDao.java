package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Map;

@Dao
public interface TagDao {
  // no annotation
  void nothing();

  // two annotations
  @Insert
  @Update
  void both(Tag tag);

  // type parameters of a method
  @Insert
  <T> void generic(T tag);

  // a write of nothing
  @Insert
  void none();

  // a write of two parameters
  @Insert
  void two(Tag a, Tag b);

  // a write of a text
  @Insert
  void text(String text);

  // a write of an array
  @Insert
  void array(Tag... tags);

  // a write of a map
  @Upsert
  void maps(Map<String, Tag> tags);

  // an update of an id alone
  @Update
  void onlyKeys(Tag tag);
}
