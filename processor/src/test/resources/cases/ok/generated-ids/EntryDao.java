package app;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.List;

@Dao
public interface EntryDao {
  @Insert
  void insert(Entry entry);

  @Insert
  long insertAll(List<Entry> entries);

  @Update
  void update(Entry entry);

  @Delete
  void delete(Entry entry);

  @Upsert
  void upsert(Entry entry);

  @Upsert(on = "text")
  void upsertByText(Entry entry);

  @Insert
  void insertSmall(Small small);
}
