package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;

@Dao
public interface AccountDao {
  // a REPLACE of rows with a version
  @Insert(onConflict = Insert.Conflict.REPLACE)
  void replace(Account account);

  // an update of an entity that is all id
  @Update
  void update(Account account);
}
