package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;

@Dao
public interface TagDao {
  // by @Insert
  @Insert
  void insert(TagUse use);

  // by @Upsert
  @Upsert
  void upsert(Collection<TagUse> uses);

  // by @Update
  @Update
  void update(TagUse use);

  // by @Delete
  @Delete
  void delete(TagText text);
}
