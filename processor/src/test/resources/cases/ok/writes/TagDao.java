package app;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Nulls;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Dao
public interface TagDao {
  @Insert
  void insert(Tag tag);

  @Insert(onConflict = Insert.Conflict.IGNORE)
  boolean insertOrIgnore(Tag tag);

  @Insert(onConflict = Insert.Conflict.REPLACE)
  long replaceAll(Set<Tag> tags);

  @Update
  int update(Tag tag);

  @Update(nulls = Nulls.PRESERVE)
  BulkResult updateKeeping(List<Tag> tags);

  @Upsert
  void upsert(Tag tag);

  @Upsert(on = "slug")
  long upsertBySlug(Collection<Tag> tags);

  @Upsert(countInserted = true)
  BulkResult upsertCounting(Collection<? extends Tag> tags);

  @Delete
  BulkResult deleteAll(Collection<Tag> tags);

  @Delete
  boolean delete(Tag tag);
}
