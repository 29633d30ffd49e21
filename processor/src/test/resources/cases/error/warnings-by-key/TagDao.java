package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Upsert;

@Dao
public interface TagDao {
  // by its key
  @Upsert(on = "name")
  void save(Tag tag);

  // by its key
  @Insert(onConflict = Insert.Conflict.REPLACE)
  void replace(Tag tag);
}
