package app;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Returning;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import dev.dione.load.BulkLoad;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Dao
public interface SongDao {
  // a load of one entity
  @Insert
  BulkLoad one(Song song);

  // a stream without a load
  @Upsert
  BulkResult atOnce(Stream<Song> songs);

  // an iterator without a load
  @Delete
  void all(Iterator<Song> songs);

  // a load in a future
  @Upsert
  CompletableFuture<BulkLoad> later(List<Song> songs);

  // a load of patches
  @Update
  BulkLoad patches(Iterable<Song_.Patch> patches);

  // a column of a load
  @Upsert
  @Returning("title")
  BulkLoad returning(List<Song> songs);

  // a load of what is found
  @Find
  BulkLoad found(String title);
}
