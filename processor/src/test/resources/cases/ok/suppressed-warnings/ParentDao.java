package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Upsert;

@Dao
public interface ParentDao {
  @SuppressWarnings("dione:replace-deletes-children: that is what it is for")
  @Insert(onConflict = Insert.Conflict.REPLACE)
  void replace(Parent parent);

  @SuppressWarnings("dione:null-in-unique-key: each one is new")
  @Upsert(on = "code")
  void save(Parent parent);
}
