package app;

import dev.dione.BulkResult;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Delete;
import dev.dione.annotations.Find;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Query;
import dev.dione.annotations.Returning;
import dev.dione.annotations.Update;
import dev.dione.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Dao
public interface EntryDao {
  @Insert
  Optional<Entry> oneOfMany(Collection<Entry> entries);

  @Insert
  List<Entry> manyOfOne(Entry entry);

  @Insert(onConflict = Insert.Conflict.IGNORE)
  Entry ignored(Entry entry);

  @Insert
  String scalar(Entry entry);

  @Insert
  @Returning("idd")
  long misspelt(Entry entry);

  @Insert
  @Returning("id")
  String otherType(Entry entry);

  @Insert
  @Returning("id")
  Entry named(Entry entry);

  @Insert
  @Returning("id")
  void nothing(Entry entry);

  @Insert
  @Returning("id")
  BulkResult bulk(Entry entry);

  @Update
  Other other(Entry entry);

  @Delete
  Part part(Entry entry);

  @Upsert
  Entry nullKey(Entry entry);

  @Upsert(on = "text", countInserted = true)
  Entry counted(Entry entry);

  @Insert
  Map<Long, Entry> map(Collection<Entry> entries);

  @Insert
  @Returning("100%s")
  long percent(Entry entry);

  @Query("DELETE FROM entry WHERE id = :id RETURNING text")
  @Returning("text")
  String query(long id);

  @Find
  @Returning("text")
  List<Entry> find(long id);

  record Part(long id, String txt, String uses) {}
}
