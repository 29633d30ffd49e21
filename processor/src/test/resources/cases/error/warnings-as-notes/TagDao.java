package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Upsert;

@Dao
public interface TagDao {
  // as a note
  @Upsert(on = "name")
  void save(Tag tag);
}
