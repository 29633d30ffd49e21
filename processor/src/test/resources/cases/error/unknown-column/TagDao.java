package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Upsert;

@Dao
public interface TagDao {
  // the target of an upsert
  @Upsert(on = {"nme", "name", "x"})
  void save(Tag tag);
}
