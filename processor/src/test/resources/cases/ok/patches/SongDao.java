package app;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import dev.dione.patch.EntityPatch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dao
public interface SongDao {
  @Update
  boolean patch(Song_.Patch patch);

  @Upsert
  BulkResult upsertAll(Collection<Song_.Patch> patches);

  @Update
  Optional<Song> patched(EntityPatch<Song> patch);

  @Update
  void seats(List<Seat_.Patch> patches);

  @Upsert
  Seat seat(Seat_.Patch patch);
}
