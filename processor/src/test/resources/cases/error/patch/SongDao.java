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
  @Delete
  void delete(Song_.Patch patch);

  @Upsert(on = "title")
  void onTitle(List<Song_.Patch> patches);

  @Update(nulls = Nulls.PRESERVE)
  void preserving(Song_.Patch patch);

  @Update
  void plain(EntityPatch<Plain> patch);

  @Upsert
  void keys(Key_.Patch patch);

  @Update
  String title(Song_.Patch patch);
}
