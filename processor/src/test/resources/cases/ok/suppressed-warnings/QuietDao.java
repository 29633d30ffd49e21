package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Upsert;

@Dao
@SuppressWarnings({"dione:null-in-unique-key: each one is new", "dione:replace-deletes-children: that is what it is for"})
public interface QuietDao {
  @Insert(onConflict = Insert.Conflict.REPLACE)
  void replace(Parent parent);

  @Upsert(on = "code")
  void save(Parent parent);
}
