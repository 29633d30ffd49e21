package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Returning;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@Dao
public interface EntryDao {
  @Insert
  @Returning("id")
  long insert(Entry entry);

  @Insert
  Entry insertWhole(Entry entry);

  @Insert
  CompletableFuture<List<Entry>> insertAll(Collection<Entry> entries);

  @Insert(onConflict = Insert.Conflict.IGNORE)
  @Returning("id")
  Optional<Long> insertNew(Entry entry);

  @Update
  @Nullable Entry update(Entry entry);

  @Update
  @Returning("seen")
  List<@Nullable Instant> updateAll(List<Entry> entries);

  @Delete
  Optional<Entry> delete(Entry entry);

  @Upsert(on = "text")
  Entry upsert(Entry entry);

  @Upsert(on = "text")
  List<Short> upsertAll(Collection<Entry> entries);

  record Short(long id, @Nullable Integer uses) {}
}
