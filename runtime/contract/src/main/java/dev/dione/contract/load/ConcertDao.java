package dev.dione.contract.load;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import dev.dione.load.BulkLoad;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Loads of concerts. */
@Dao
interface ConcertDao {
  @Insert
  BulkLoad insert(Iterable<Concert> concerts);

  @Upsert
  BulkLoad load(Stream<Concert> concerts);

  @Upsert(countInserted = true)
  BulkLoad counted(Iterable<Concert> concerts);

  @Upsert
  void upsertAll(Collection<Concert> concerts);

  @Update
  BulkLoad update(List<Concert> concerts);

  @Delete
  BulkLoad delete(Iterable<Concert> concerts);

  @Find
  Optional<Concert> find(String id);

  @Find
  @OrderBy("id")
  List<Concert> all();
}
