package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;

@Dao
public interface ParentDao {
  // children of each kind
  @Insert(onConflict = Insert.Conflict.REPLACE)
  void replace(Parent parent);

  @Insert(onConflict = Insert.Conflict.IGNORE)
  void ignore(Parent parent);

  @Insert(onConflict = Insert.Conflict.REPLACE)
  void replaceChild(Child child);
}
