package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;

@Dao
public interface AccountDao {
  @Insert(onConflict = Insert.Conflict.REPLACE)
  void replace(Account account);

  @Update
  void update(Account account);
}
