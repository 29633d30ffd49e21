package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Nulls;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;

@Dao
public interface PageDao {
  @Upsert(nulls = Nulls.OVERWRITE)
  void overwrite(Page page);

  @Update
  void update(Page page);
}
