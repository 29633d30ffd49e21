package dev.dione.contract.load;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import dev.dione.load.BulkLoad;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Loads of halls, people and visits. */
@Dao
interface HallDao {
  @Upsert
  BulkLoad load(Iterator<Hall> halls);

  @Delete
  BulkLoad delete(Collection<Hall> halls);

  @Upsert
  BulkLoad loadPeople(Iterable<? extends Person> people);

  @Insert
  BulkLoad visits(Stream<Visit> visits);

  @Insert(onConflict = Insert.Conflict.IGNORE)
  BulkLoad ifNew(Collection<Hall> halls);

  @Query("SELECT who FROM visits ORDER BY id")
  List<String> who();

  @Find
  List<Hall> all();

  @Find
  List<Person> people();
}
