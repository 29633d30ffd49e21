package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;

@Dao
public interface TagDao {
  @Insert
  void insert(TagUse use);

  @Upsert
  void upsert(Collection<TagUse> uses);

  @Update
  void update(TagUse use);

  @Delete
  void delete(TagText text);
}
