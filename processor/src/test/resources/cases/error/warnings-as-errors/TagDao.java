package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Upsert;

@Dao
public interface TagDao {
  // as an error
  @Upsert(on = "name")
  void save(Tag tag);
}
