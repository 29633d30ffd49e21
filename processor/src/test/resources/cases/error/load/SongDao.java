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
  @Insert
  BulkLoad one(Song song);

  @Upsert
  BulkResult atOnce(Stream<Song> songs);

  @Delete
  void all(Iterator<Song> songs);

  @Upsert
  CompletableFuture<BulkLoad> later(List<Song> songs);

  @Update
  BulkLoad patches(Iterable<Song_.Patch> patches);

  @Upsert
  @Returning("title")
  BulkLoad returning(List<Song> songs);

  @Find
  BulkLoad found(String title);
}
