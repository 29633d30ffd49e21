package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;

@Dao
public interface PlainDao {
  // an insert that replaces
  @Insert(onConflict = Insert.Conflict.REPLACE)
  void replace(Plain plain);
}
