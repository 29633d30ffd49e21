package dev.dione.contract.writes;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every write of patches. */
@Dao
interface SongDao {
  @Insert
  void insert(Collection<Song> songs);

  @Insert(onConflict = Insert.Conflict.IGNORE)
  BulkResult insertNew(Collection<Song> songs);

  @Query("DELETE FROM songs WHERE id = :id")
  void delete(long id);

  @Query("DELETE FROM songs WHERE title = :title")
  void deleteTitled(String title);

  @Update
  boolean patch(Song_.Patch patch);

  @Update
  BulkResult patchAll(Collection<Song_.Patch> patches);

  @Update
  Optional<Song> patched(Song_.Patch patch);

  @Upsert
  BulkResult upsertAll(Collection<Song_.Patch> patches);

  @Upsert
  Song upserted(Song_.Patch patch);

  @Update
  Account patchAccount(Account_.Patch patch);

  @Upsert
  long upsertAccounts(Collection<Account_.Patch> patches);

  @Find
  Song find(long id);

  @Find
  List<Song> all();
}
