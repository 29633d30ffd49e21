package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import dev.dione.load.BulkLoad;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

@Dao
public interface NightDao {
  @Upsert(countInserted = true)
  BulkLoad load(Stream<Night> nights);

  @Insert
  BulkLoad insert(Iterable<? extends Venue> venues);

  @Insert(onConflict = Insert.Conflict.IGNORE)
  BulkLoad ifNew(Collection<Venue> venues);

  @Update
  BulkLoad update(Iterator<Venue> venues);

  @Delete
  BulkLoad deleteAll(List<Venue> venues);
}
