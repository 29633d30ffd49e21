package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Nulls;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import dev.dione.patch.EntityPatch;
import java.util.List;

@Dao
public interface SongDao {
  // a delete that takes a patch
  @Delete
  void delete(Song_.Patch patch);

  // a patch with a conflict target
  @Upsert(on = "title")
  void onTitle(List<Song_.Patch> patches);

  // a patch with a policy for nulls
  @Update(nulls = Nulls.PRESERVE)
  void preserving(Song_.Patch patch);

  // a patch of an entity that has none
  @Update
  void plain(EntityPatch<Plain> patch);

  // a patch of an entity that is all id
  @Upsert
  void keys(Key_.Patch patch);

  // a patch that returns a String
  @Update
  String title(Song_.Patch patch);
}
