package app;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What may run twice, beside what may not because it tells the first run from the second. */
@Dao
public interface NoteDao {
  @Insert(onConflict = Insert.Conflict.IGNORE)
  void addIfNew(Note note);

  @Insert(onConflict = Insert.Conflict.IGNORE)
  BulkResult addAllIfNew(Collection<Note> notes);

  @Insert(onConflict = Insert.Conflict.IGNORE)
  boolean isNew(Note note);

  @Update
  void change(Note_.Patch patch);

  @Upsert
  BulkResult changeAll(List<Note_.Patch> patches);

  @Update
  boolean hasChanged(Note_.Patch patch);

  @Query("DELETE FROM notes WHERE id = :id")
  void delete(String id);

  @Query("DELETE FROM notes WHERE text = :text AND id IN (:ids)")
  CompletableFuture<Void> deleteAll(List<String> ids, String text);

  @Delete(entity = Note.class)
  void deleteById(Collection<String> id);

  @Delete(entity = Note.class)
  void deleteBy(String text);

  @Query("DELETE FROM notes WHERE id = :id")
  long deleted(String id);

  @Query("DELETE FROM notes WHERE text = :text")
  void deleteByText(String text);
}
